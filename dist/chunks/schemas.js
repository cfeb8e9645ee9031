require("./rolldown-runtime.js"),exports.eventSchema=`{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "event.schema.json",
  "title": "RunEvent",
  "description": "One fact about a run: a line of events.ndjson, or of \`run --reporter jsonl\`.",
  "type": "object",
  "required": [
    "type"
  ],
  "discriminator": {
    "propertyName": "type"
  },
  "oneOf": [
    {
      "$ref": "#/$defs/runStarted"
    },
    {
      "$ref": "#/$defs/stepExpanded"
    },
    {
      "$ref": "#/$defs/taskStarted"
    },
    {
      "$ref": "#/$defs/taskRetried"
    },
    {
      "$ref": "#/$defs/taskEnded"
    },
    {
      "$ref": "#/$defs/taskCarried"
    },
    {
      "$ref": "#/$defs/taskDecided"
    },
    {
      "$ref": "#/$defs/runStopping"
    },
    {
      "$ref": "#/$defs/note"
    },
    {
      "$ref": "#/$defs/runEnded"
    }
  ],
  "$defs": {
    "inputs": {
      "description": "What the task was given, masked.",
      "type": [
        "object",
        "null"
      ],
      "required": [
        "command",
        "args",
        "flags"
      ],
      "additionalProperties": false,
      "properties": {
        "command": {
          "description": "The program.",
          "type": "string"
        },
        "args": {
          "description": "Its arguments.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "flags": {
          "description": "What \`flags\` appended.",
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      }
    },
    "outputs": {
      "description": "Declared outputs, by name.",
      "type": "object",
      "additionalProperties": {
        "type": "string"
      }
    },
    "plan": {
      "description": "The plan that was run.",
      "type": "object",
      "required": [
        "name",
        "path",
        "digest"
      ],
      "additionalProperties": false,
      "properties": {
        "name": {
          "description": "Its name.",
          "type": "string"
        },
        "path": {
          "description": "Its file, as it was named.",
          "type": "string"
        },
        "digest": {
          "description": "SHA-256 of its text, hex.",
          "type": "string",
          "pattern": "^[0-9a-f]{64}$"
        }
      }
    },
    "origin": {
      "description": "Where it was run; what could not be told is absent.",
      "type": "object",
      "required": [
        "host",
        "pid"
      ],
      "additionalProperties": false,
      "properties": {
        "host": {
          "description": "Name of the machine.",
          "type": "string"
        },
        "pid": {
          "description": "Process that ran it.",
          "type": "integer"
        },
        "pid_started": {
          "description": "When that process started, to tell it from a later one of the same number.",
          "type": "string"
        },
        "commit": {
          "description": "Commit that was checked out.",
          "type": "string"
        },
        "branch": {
          "description": "Branch that was checked out.",
          "type": "string"
        },
        "source_key": {
          "description": "Names the run for ever, where whoever started it said how.",
          "type": "string"
        },
        "dirty": {
          "description": "Whether files differed from that commit.",
          "type": "boolean"
        }
      }
    },
    "params": {
      "description": "Values of the plan's params.",
      "type": "object"
    },
    "reason": {
      "description": "Why it ended so, where the status alone does not say.",
      "type": [
        "string",
        "null"
      ],
      "enum": [
        "timed_out",
        "cancelled",
        "rejected",
        "expired",
        "changes_requested",
        "lost",
        "not_started",
        "condition",
        "unchanged",
        "disabled",
        "needs_failed",
        "stopped",
        "not_selected",
        "unserved",
        null
      ]
    },
    "approvalState": {
      "description": "Where a person's decision stands; null where none was asked for.",
      "type": [
        "string",
        "null"
      ],
      "enum": [
        "pending",
        "approved",
        "rejected",
        null
      ]
    },
    "runStarted": {
      "title": "RunStarted",
      "description": "A run began.",
      "type": "object",
      "required": [
        "type",
        "at",
        "run_id",
        "attempt",
        "plan",
        "params",
        "origin",
        "steps"
      ],
      "additionalProperties": false,
      "properties": {
        "type": {
          "const": "run_started"
        },
        "at": {
          "type": "string",
          "description": "When it happened.",
          "pattern": "^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"
        },
        "run_id": {
          "description": "Name of the run.",
          "type": "string"
        },
        "attempt": {
          "description": "From 1.",
          "type": "integer",
          "minimum": 1
        },
        "plan": {
          "$ref": "#/$defs/plan"
        },
        "params": {
          "$ref": "#/$defs/params"
        },
        "origin": {
          "$ref": "#/$defs/origin"
        },
        "steps": {
          "description": "Ids of its steps, in plan order.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "resumed_from": {
          "description": "The attempt this one carries on.",
          "type": "integer",
          "minimum": 1
        },
        "requests": {
          "description": "What the plan asks of people and services beyond its steps, as written.",
          "type": "object",
          "required": [
            "steps"
          ],
          "additionalProperties": false,
          "properties": {
            "notifiers": {
              "description": "Who is told of what."
            },
            "steps": {
              "description": "By step; only steps that ask for something.",
              "type": "object",
              "additionalProperties": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "approval": {
                    "description": "\`true\`, or a policy."
                  },
                  "pull_request": {
                    "description": "The pull request the step's changes go to."
                  },
                  "runs_on": {
                    "description": "Labels of the workers that may take it.",
                    "type": "array",
                    "items": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          }
        }
      }
    },
    "stepExpanded": {
      "title": "StepExpanded",
      "description": "A step fanned out into tasks.",
      "type": "object",
      "required": [
        "type",
        "at",
        "step",
        "tasks"
      ],
      "additionalProperties": false,
      "properties": {
        "type": {
          "const": "step_expanded"
        },
        "at": {
          "type": "string",
          "description": "When it happened.",
          "pattern": "^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"
        },
        "step": {
          "description": "Id of the step.",
          "type": "string"
        },
        "tasks": {
          "description": "Its tasks, in order.",
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "task",
              "item"
            ],
            "additionalProperties": false,
            "properties": {
              "task": {
                "description": "Id of the task.",
                "type": "string"
              },
              "item": {
                "description": "Its item."
              }
            }
          }
        }
      }
    },
    "taskStarted": {
      "title": "TaskStarted",
      "description": "A task began.",
      "type": "object",
      "required": [
        "type",
        "at",
        "task",
        "inputs"
      ],
      "additionalProperties": false,
      "properties": {
        "type": {
          "const": "task_started"
        },
        "at": {
          "type": "string",
          "description": "When it happened.",
          "pattern": "^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"
        },
        "task": {
          "description": "Id of the task.",
          "type": "string"
        },
        "inputs": {
          "$ref": "#/$defs/inputs"
        }
      }
    },
    "taskRetried": {
      "title": "TaskRetried",
      "description": "A try failed and another follows.",
      "type": "object",
      "required": [
        "type",
        "at",
        "task",
        "try",
        "exit_code",
        "reason",
        "delay_ms"
      ],
      "additionalProperties": false,
      "properties": {
        "type": {
          "const": "task_retried"
        },
        "at": {
          "type": "string",
          "description": "When it happened.",
          "pattern": "^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"
        },
        "task": {
          "description": "Id of the task.",
          "type": "string"
        },
        "try": {
          "description": "The try that failed, from 1.",
          "type": "integer",
          "minimum": 1
        },
        "exit_code": {
          "description": "Exit code of that try.",
          "type": [
            "integer",
            "null"
          ]
        },
        "reason": {
          "$ref": "#/$defs/reason"
        },
        "delay_ms": {
          "description": "Wait before the next try, in milliseconds.",
          "type": "number",
          "minimum": 0
        }
      }
    },
    "taskEnded": {
      "title": "TaskEnded",
      "description": "A task ended.",
      "type": "object",
      "required": [
        "type",
        "at",
        "task",
        "status",
        "reason",
        "exit_code",
        "tries",
        "duration_ms",
        "outputs",
        "outputs_uri",
        "log_excerpt",
        "tolerated",
        "approval_state"
      ],
      "additionalProperties": false,
      "properties": {
        "type": {
          "const": "task_ended"
        },
        "at": {
          "type": "string",
          "description": "When it happened.",
          "pattern": "^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"
        },
        "task": {
          "description": "Id of the task.",
          "type": "string"
        },
        "status": {
          "description": "How it ended.",
          "type": "string",
          "enum": [
            "succeeded",
            "failed",
            "awaiting_approval",
            "skipped"
          ]
        },
        "reason": {
          "$ref": "#/$defs/reason"
        },
        "exit_code": {
          "description": "Exit code; null where no process ran.",
          "type": [
            "integer",
            "null"
          ]
        },
        "tries": {
          "description": "How often it was tried.",
          "type": "integer",
          "minimum": 0
        },
        "duration_ms": {
          "description": "In milliseconds.",
          "type": [
            "number",
            "null"
          ],
          "minimum": 0
        },
        "outputs": {
          "$ref": "#/$defs/outputs"
        },
        "outputs_uri": {
          "description": "Where its result can be seen.",
          "type": [
            "string",
            "null"
          ]
        },
        "log_excerpt": {
          "description": "Beginning and end of what it printed, masked.",
          "type": [
            "string",
            "null"
          ],
          "maxLength": 2000
        },
        "tolerated": {
          "description": "Whether the plan allows this failure.",
          "type": "boolean"
        },
        "approval_state": {
          "$ref": "#/$defs/approvalState"
        },
        "message": {
          "description": "One sentence for people.",
          "type": "string"
        },
        "artifacts": {
          "description": "Files kept with the run, relative to its folder.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "cache_key": {
          "description": "Key of the inputs that produced this result.",
          "type": "string"
        },
        "approval": {
          "description": "The approval policy it waits by."
        },
        "approval_note": {
          "description": "What was said with the decision that ended it.",
          "type": "string"
        },
        "decisions": {
          "description": "What was decided on it, oldest first.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/decision"
          }
        }
      }
    },
    "taskCarried": {
      "title": "TaskCarried",
      "description": "A task's end was taken over from an earlier attempt.",
      "type": "object",
      "required": [
        "type",
        "at",
        "task",
        "step",
        "from_attempt",
        "started_at",
        "finished_at",
        "inputs",
        "log_path",
        "status",
        "reason",
        "exit_code",
        "tries",
        "duration_ms",
        "outputs",
        "outputs_uri",
        "log_excerpt",
        "tolerated",
        "approval_state"
      ],
      "additionalProperties": false,
      "properties": {
        "type": {
          "const": "task_carried"
        },
        "at": {
          "type": "string",
          "description": "When it happened.",
          "pattern": "^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"
        },
        "task": {
          "description": "Id of the task.",
          "type": "string"
        },
        "step": {
          "description": "Id of its step.",
          "type": "string"
        },
        "from_attempt": {
          "description": "The attempt it is taken from.",
          "type": "integer",
          "minimum": 1
        },
        "started_at": {
          "type": [
            "string",
            "null"
          ],
          "description": "When it began then.",
          "pattern": "^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"
        },
        "finished_at": {
          "type": [
            "string",
            "null"
          ],
          "description": "When it ended then.",
          "pattern": "^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"
        },
        "inputs": {
          "$ref": "#/$defs/inputs"
        },
        "log_path": {
          "description": "Its log, relative to the run's folder.",
          "type": [
            "string",
            "null"
          ]
        },
        "status": {
          "description": "How it ended.",
          "type": "string",
          "enum": [
            "succeeded",
            "failed",
            "awaiting_approval",
            "skipped"
          ]
        },
        "reason": {
          "$ref": "#/$defs/reason"
        },
        "exit_code": {
          "description": "Exit code; null where no process ran.",
          "type": [
            "integer",
            "null"
          ]
        },
        "tries": {
          "description": "How often it was tried.",
          "type": "integer",
          "minimum": 0
        },
        "duration_ms": {
          "description": "In milliseconds.",
          "type": [
            "number",
            "null"
          ],
          "minimum": 0
        },
        "outputs": {
          "$ref": "#/$defs/outputs"
        },
        "outputs_uri": {
          "description": "Where its result can be seen.",
          "type": [
            "string",
            "null"
          ]
        },
        "log_excerpt": {
          "description": "Beginning and end of what it printed, masked.",
          "type": [
            "string",
            "null"
          ],
          "maxLength": 2000
        },
        "tolerated": {
          "description": "Whether the plan allows this failure.",
          "type": "boolean"
        },
        "approval_state": {
          "$ref": "#/$defs/approvalState"
        },
        "message": {
          "description": "One sentence for people.",
          "type": "string"
        },
        "artifacts": {
          "description": "Files kept with the run, relative to its folder.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "cache_key": {
          "description": "Key of the inputs that produced this result.",
          "type": "string"
        },
        "approval": {
          "description": "The approval policy it waits by."
        },
        "approval_note": {
          "description": "What was said with the decision that ended it.",
          "type": "string"
        },
        "decisions": {
          "description": "What was decided on it, oldest first.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/decision"
          }
        }
      }
    },
    "runStopping": {
      "title": "RunStopping",
      "description": "Nothing new is started from here on.",
      "type": "object",
      "required": [
        "type",
        "at",
        "cause",
        "cancel",
        "message"
      ],
      "additionalProperties": false,
      "properties": {
        "type": {
          "const": "run_stopping"
        },
        "at": {
          "type": "string",
          "description": "When it happened.",
          "pattern": "^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"
        },
        "cause": {
          "description": "Why.",
          "type": "string",
          "enum": [
            "signal",
            "timeout",
            "failure",
            "superseded",
            "record_lost"
          ]
        },
        "cancel": {
          "description": "Whether running tasks are stopped too.",
          "type": "boolean"
        },
        "message": {
          "description": "One sentence.",
          "type": "string"
        }
      }
    },
    "note": {
      "title": "RunNote",
      "description": "A remark for people.",
      "type": "object",
      "required": [
        "type",
        "at",
        "level",
        "message"
      ],
      "additionalProperties": false,
      "properties": {
        "type": {
          "const": "note"
        },
        "at": {
          "type": "string",
          "description": "When it happened.",
          "pattern": "^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"
        },
        "level": {
          "description": "How grave it is.",
          "type": "string",
          "enum": [
            "warning",
            "info"
          ]
        },
        "message": {
          "description": "One sentence.",
          "type": "string"
        },
        "task": {
          "description": "The task it is about.",
          "type": "string"
        }
      }
    },
    "runEnded": {
      "title": "RunEnded",
      "description": "The run ended.",
      "type": "object",
      "required": [
        "type",
        "at",
        "status",
        "duration_ms"
      ],
      "additionalProperties": false,
      "properties": {
        "type": {
          "const": "run_ended"
        },
        "at": {
          "type": "string",
          "description": "When it happened.",
          "pattern": "^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"
        },
        "status": {
          "description": "How it ended.",
          "type": "string",
          "enum": [
            "succeeded",
            "failed",
            "awaiting_approval",
            "cancelled"
          ]
        },
        "duration_ms": {
          "description": "In milliseconds.",
          "type": "number",
          "minimum": 0
        }
      }
    },
    "decision": {
      "title": "TaskDecision",
      "description": "A decision on a task.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "at",
        "decision",
        "by",
        "channel",
        "fields",
        "outcome"
      ],
      "properties": {
        "at": {
          "type": "string",
          "description": "When it was decided.",
          "pattern": "^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"
        },
        "decision": {
          "description": "What was decided.",
          "type": "string",
          "enum": [
            "approve",
            "reject",
            "changes_requested",
            "cancel",
            "expire"
          ]
        },
        "by": {
          "description": "Who decided.",
          "type": "string"
        },
        "channel": {
          "description": "By which way.",
          "type": "string"
        },
        "note": {
          "description": "Why, in words.",
          "type": "string"
        },
        "fields": {
          "$ref": "#/$defs/outputs",
          "description": "Values of the form."
        },
        "override": {
          "description": "True for one against the policy.",
          "type": "boolean"
        },
        "outcome": {
          "description": "What the task has become by it; null where more are needed.",
          "type": [
            "string",
            "null"
          ],
          "enum": [
            "approved",
            "rejected",
            "changes_requested",
            "cancelled",
            null
          ]
        }
      }
    },
    "taskDecided": {
      "title": "TaskDecided",
      "description": "A person has decided on a task that waits, after the run ended.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "type",
        "task",
        "at",
        "decision",
        "by",
        "channel",
        "fields",
        "outcome"
      ],
      "properties": {
        "type": {
          "const": "task_decided"
        },
        "task": {
          "description": "Id of the task.",
          "type": "string"
        },
        "at": {
          "type": "string",
          "description": "When it was decided.",
          "pattern": "^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"
        },
        "decision": {
          "description": "What was decided.",
          "type": "string",
          "enum": [
            "approve",
            "reject",
            "changes_requested",
            "cancel",
            "expire"
          ]
        },
        "by": {
          "description": "Who decided.",
          "type": "string"
        },
        "channel": {
          "description": "By which way.",
          "type": "string"
        },
        "note": {
          "description": "Why, in words.",
          "type": "string"
        },
        "fields": {
          "$ref": "#/$defs/outputs",
          "description": "Values of the form."
        },
        "override": {
          "description": "True for one against the policy.",
          "type": "boolean"
        },
        "outcome": {
          "description": "What the task has become by it; null where more are needed.",
          "type": [
            "string",
            "null"
          ],
          "enum": [
            "approved",
            "rejected",
            "changes_requested",
            "cancelled",
            null
          ]
        }
      }
    }
  }
}
`,exports.planSchema=`{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "plan.schema.json",
  "title": "Plan",
  "description": "An orchestration plan: steps, what they need, and what happens around them.",
  "type": "object",
  "required": [
    "name",
    "steps"
  ],
  "additionalProperties": false,
  "properties": {
    "name": {
      "description": "What the plan is called; the default run id begins with it.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
        "nightly"
      ]
    },
    "description": {
      "description": "Words for people.",
      "type": "string",
      "examples": [
        "Nightly checks of the site and the code"
      ]
    },
    "run_id": {
      "description": "Name of one run, at most 64 characters. Running it again makes the next attempt of the same run. Default: the plan's name and the date in UTC.",
      "type": "string",
      "minLength": 1,
      "default": "<name>-\${{ run.date }}",
      "examples": [
        "nightly-\${{ run.date }}"
      ]
    },
    "params": {
      "description": "Typed inputs, given with \`--param name=value\` and read as \`\${{ params.name }}\`.",
      "type": "object",
      "propertyNames": {
        "$ref": "#/$defs/name"
      },
      "additionalProperties": {
        "$ref": "#/$defs/param"
      },
      "examples": [
        {
          "strict": {
            "type": "boolean",
            "default": true
          }
        }
      ]
    },
    "env": {
      "$ref": "#/$defs/env",
      "description": "Environment variables of every step; \`defaults.env\` and a step's own \`env\` win over them."
    },
    "env_file": {
      "$ref": "#/$defs/envFile",
      "description": "Dotenv files read into the environment of every step."
    },
    "secrets": {
      "description": "Names of secrets taken from the environment. Their values are masked everywhere and reach only the steps whose \`env\` or \`with\` names them.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/variable"
      },
      "examples": [
        [
          "GITHUB_TOKEN",
          "SLACK_WEBHOOK"
        ]
      ]
    },
    "plugins": {
      "description": "JavaScript modules, relative to the plan, that bring further step runners for \`uses\`.",
      "type": "array",
      "items": {
        "type": "string",
        "pattern": "^\\\\.{0,2}/.*\\\\.m?js$"
      },
      "examples": [
        [
          "./runners/deploy.mjs"
        ]
      ]
    },
    "max_parallel": {
      "description": "How many tasks may run at the same time. With 1 the steps run in listed order, one at a time.",
      "type": "integer",
      "minimum": 1,
      "maximum": 1000,
      "default": 1
    },
    "on_failure": {
      "description": "After a failure: \`continue\` with what does not need the failed step, \`stop\` starting anything new, or \`cancel\` what runs as well.",
      "type": "string",
      "enum": [
        "continue",
        "stop",
        "cancel"
      ],
      "default": "continue"
    },
    "timeout": {
      "$ref": "#/$defs/duration",
      "description": "How long the whole run may take; no limit by default.",
      "examples": [
        "6h"
      ]
    },
    "defaults": {
      "description": "Settings for every step that does not say otherwise.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "timeout": {
          "$ref": "#/$defs/duration",
          "description": "How long one try of a step may take.",
          "examples": [
            "1h"
          ]
        },
        "env": {
          "$ref": "#/$defs/env",
          "description": "Environment variables; they win over the plan's \`env\`."
        },
        "env_file": {
          "$ref": "#/$defs/envFile",
          "description": "Dotenv files read after the plan's own."
        },
        "working_directory": {
          "$ref": "#/$defs/workingDirectory"
        },
        "shell": {
          "$ref": "#/$defs/shell"
        },
        "retry": {
          "$ref": "#/$defs/retry"
        }
      },
      "examples": [
        {
          "timeout": "1h"
        }
      ]
    },
    "concurrency": {
      "description": "Runs of the same group do not overlap on one machine.",
      "type": "object",
      "required": [
        "group"
      ],
      "additionalProperties": false,
      "properties": {
        "group": {
          "description": "Name of the group.",
          "type": "string",
          "minLength": 1
        },
        "when_busy": {
          "description": "What a run does that finds its group taken: wait in the \`queue\`, \`cancel\` the run that holds it, \`skip\` itself, or \`fail\`.",
          "type": "string",
          "enum": [
            "queue",
            "cancel",
            "skip",
            "fail"
          ],
          "default": "queue"
        }
      },
      "examples": [
        {
          "group": "nightly",
          "when_busy": "queue"
        }
      ]
    },
    "schedule": {
      "description": "When \`orchestrator serve --schedule\` starts the plan: a cron time, a map that says more, or a list of either.",
      "type": [
        "string",
        "array",
        "object"
      ],
      "minLength": 1,
      "minItems": 1,
      "required": [
        "cron"
      ],
      "additionalProperties": false,
      "properties": {
        "cron": {
          "$ref": "#/$defs/cron"
        },
        "timezone": {
          "$ref": "#/$defs/timezone"
        },
        "on_missed": {
          "$ref": "#/$defs/onMissed"
        },
        "late": {
          "$ref": "#/$defs/duration",
          "description": "How long after its time a run may still be started.",
          "default": "24h"
        },
        "overlap": {
          "$ref": "#/$defs/overlap"
        },
        "params": {
          "$ref": "#/$defs/scheduleParams"
        }
      },
      "items": {
        "type": [
          "string",
          "object"
        ],
        "minLength": 1,
        "required": [
          "cron"
        ],
        "additionalProperties": false,
        "properties": {
          "cron": {
            "$ref": "#/$defs/cron"
          },
          "timezone": {
            "$ref": "#/$defs/timezone"
          },
          "on_missed": {
            "$ref": "#/$defs/onMissed"
          },
          "late": {
            "$ref": "#/$defs/duration",
            "description": "How long after its time a run may still be started.",
            "default": "24h"
          },
          "overlap": {
            "$ref": "#/$defs/overlap"
          },
          "params": {
            "$ref": "#/$defs/scheduleParams"
          }
        }
      },
      "examples": [
        "30 2 * * *",
        {
          "cron": "30 2 * * *",
          "timezone": "Europe/Berlin"
        }
      ]
    },
    "notifiers": {
      "description": "Who is told what.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "uses"
        ],
        "additionalProperties": false,
        "properties": {
          "uses": {
            "description": "The notifier: \`slack\`, \`email\`, \`webhook\`, \`github-comment\`, \`github-issue\`, \`teams\`, \`discord\`, or one a plugin brings.",
            "type": "string",
            "minLength": 1
          },
          "on": {
            "description": "What is worth a message. \`approved\`, \`rejected\`, \`expired\`, \`lost\` and \`missed\` happen when no run is there to tell of them: a server tells them. Where it is absent: \`awaiting_approval\` and \`failed\`; for \`github-issue\` \`failed\` and \`succeeded\`.",
            "type": "array",
            "minItems": 1,
            "items": {
              "type": "string",
              "enum": [
                "started",
                "finished",
                "succeeded",
                "failed",
                "cancelled",
                "recovered",
                "awaiting_approval",
                "approved",
                "rejected",
                "expired",
                "lost",
                "slow",
                "missed"
              ]
            },
            "examples": [
              [
                "awaiting_approval",
                "failed",
                "recovered"
              ]
            ]
          },
          "if": {
            "description": "An expression over \`run\`, \`steps\`, \`params\`, \`plan\`, \`env\` and \`github\`, with or without \`\${{ }}\`; nothing is sent where it is false. Nothing is implied.",
            "type": [
              "string",
              "boolean"
            ],
            "examples": [
              "github.ref == 'refs/heads/main'",
              "steps.deploy.status == 'failed'"
            ]
          },
          "per": {
            "description": "Whether a message tells of one task or of the whole run. Where it is absent: tasks for \`awaiting_approval\`, \`approved\`, \`rejected\`, \`expired\` and \`slow\`, the run for the others.",
            "type": "string",
            "enum": [
              "task",
              "run"
            ]
          },
          "digest": {
            "description": "Folds everything one run has to say into one message at its end. Where it is absent: only tasks that failed or were slow are folded.",
            "type": "boolean"
          },
          "format": {
            "description": "\`seed\` sends the plain payloads of the original system, one for each task.",
            "type": "string",
            "enum": [
              "usual",
              "seed"
            ],
            "default": "usual"
          },
          "with": {
            "description": "Settings of the notifier.",
            "type": "object",
            "additionalProperties": true
          }
        }
      },
      "examples": [
        [
          {
            "uses": "slack",
            "on": [
              "failed"
            ],
            "with": {
              "webhook": "\${{ secrets.SLACK_WEBHOOK }}"
            }
          }
        ]
      ]
    },
    "steps": {
      "description": "The work, in the order it is started in unless \`needs\` says otherwise.",
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/$defs/step"
      }
    },
    "finally": {
      "description": "Steps that run at the end, whatever became of the others.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/step"
      }
    }
  },
  "$defs": {
    "step": {
      "title": "Step",
      "description": "One declared unit of work.",
      "type": "object",
      "required": [
        "id"
      ],
      "additionalProperties": false,
      "properties": {
        "id": {
          "description": "Name of the step, unique in the plan; the \`task\` of its record. A letter or digit, then letters, digits, \`.\`, \`_\` or \`-\`, 64 characters at most.",
          "type": "string",
          "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
          "examples": [
            "seo.validate"
          ]
        },
        "name": {
          "description": "Title for people; may use \`plan\` and \`params\`. Default: the id.",
          "type": "string",
          "minLength": 1
        },
        "description": {
          "description": "Words for people.",
          "type": "string"
        },
        "command": {
          "description": "A program and its arguments, never through a shell: a list, or one string split by POSIX quoting rules.",
          "type": [
            "string",
            "array"
          ],
          "minLength": 1,
          "minItems": 1,
          "items": {
            "$ref": "#/$defs/scalar"
          },
          "examples": [
            "npm run seo:tune --",
            [
              "node",
              "scripts/report.mjs"
            ]
          ]
        },
        "flags": {
          "description": "Arguments appended to \`command\`: a list as it is, or a map (\`true\` gives \`--name\`, \`false\` and \`null\` nothing, a value \`--name=value\`, a list one each; one-letter names take one dash).",
          "type": [
            "array",
            "object"
          ],
          "items": {
            "$ref": "#/$defs/scalar"
          },
          "propertyNames": {
            "$ref": "#/$defs/flagName"
          },
          "additionalProperties": {
            "$ref": "#/$defs/flagValue"
          },
          "examples": [
            {
              "dry-run": true,
              "strict": "\${{ params.strict }}"
            },
            [
              "--only-changed"
            ]
          ]
        },
        "run": {
          "description": "A script for a shell. Expressions are refused in it: pass values through \`env\`.",
          "type": "string",
          "minLength": 1,
          "examples": [
            "npm ci && npm test"
          ]
        },
        "shell": {
          "$ref": "#/$defs/shell"
        },
        "uses": {
          "description": "A step runner: \`http\`, \`approval\`, \`plan\`, \`module\`, \`command\`, \`shell\`, or one a plugin brings.",
          "type": "string",
          "minLength": 1,
          "examples": [
            "http"
          ]
        },
        "with": {
          "description": "Settings of the step runner.",
          "type": "object",
          "additionalProperties": true,
          "examples": [
            {
              "url": "http://127.0.0.1:8001/ready"
            }
          ]
        },
        "needs": {
          "description": "Ids of steps that must have finished first; one id, or a list.",
          "type": [
            "string",
            "array"
          ],
          "items": {
            "type": "string"
          },
          "examples": [
            [
              "build",
              "lint"
            ]
          ]
        },
        "if": {
          "description": "An expression, with or without \`\${{ }}\`; the step is skipped where it is false. \`success()\` is implied unless it names \`success()\`, \`failure()\`, \`always()\` or \`cancelled()\`.",
          "type": [
            "string",
            "boolean"
          ],
          "default": "success()",
          "examples": [
            "steps.build.outputs.changed == 'true'",
            "failure()"
          ]
        },
        "enabled": {
          "description": "\`false\` leaves the step out; it is recorded as skipped.",
          "type": [
            "boolean",
            "string"
          ],
          "default": true
        },
        "only_changed": {
          "description": "Globs; the step runs only if a file that matches changed since the base. A glob that begins with \`!\` takes files out again.",
          "$ref": "#/$defs/globs",
          "examples": [
            [
              "src/**",
              "package.json"
            ]
          ]
        },
        "env": {
          "$ref": "#/$defs/env",
          "description": "Environment variables of this step; they win over every other."
        },
        "env_file": {
          "$ref": "#/$defs/envFile",
          "description": "Dotenv files read after those of the plan and its defaults."
        },
        "working_directory": {
          "$ref": "#/$defs/workingDirectory"
        },
        "timeout": {
          "$ref": "#/$defs/duration",
          "description": "How long one try may take; it then ends as failed with exit code 124.",
          "examples": [
            "10m"
          ]
        },
        "retry": {
          "$ref": "#/$defs/retry"
        },
        "continue_on_error": {
          "description": "\`true\`, or the exit codes that are tolerated: the task is failed in the record, but nothing fails because of it.",
          "type": [
            "boolean",
            "array"
          ],
          "items": {
            "$ref": "#/$defs/exitCode"
          },
          "default": false,
          "examples": [
            true,
            [
              1,
              2
            ]
          ]
        },
        "for_each": {
          "description": "One task for each item of a list, or of an expression that gives one; at most 256. The item is \`\${{ item }}\`.",
          "type": [
            "array",
            "string"
          ],
          "examples": [
            [
              "en",
              "de"
            ],
            "\${{ fromJSON(steps.find.outputs.pages) }}"
          ]
        },
        "matrix": {
          "description": "One task for each combination of the axes' values; at most 256. Values are read as \`\${{ matrix.axis }}\`.",
          "type": [
            "object",
            "string"
          ],
          "properties": {
            "include": {
              "description": "Combinations to add, or values to add to combinations.",
              "type": [
                "array",
                "string"
              ],
              "items": {
                "type": "object",
                "additionalProperties": true
              }
            },
            "exclude": {
              "description": "Combinations to leave out.",
              "type": [
                "array",
                "string"
              ],
              "items": {
                "type": "object",
                "additionalProperties": true
              }
            }
          },
          "propertyNames": {
            "$ref": "#/$defs/name"
          },
          "additionalProperties": {
            "type": [
              "array",
              "string"
            ]
          },
          "examples": [
            {
              "node": [
                20,
                22
              ],
              "os": [
                "linux"
              ]
            }
          ]
        },
        "max_parallel": {
          "description": "How many tasks of this fan-out may run at the same time.",
          "type": "integer",
          "minimum": 1,
          "maximum": 256
        },
        "outputs": {
          "description": "Names of the values this step writes to the file \`$ORCHESTRATOR_OUTPUT\`; anything else it writes is dropped with a note.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/name"
          },
          "examples": [
            [
              "version",
              "outputs_uri"
            ]
          ]
        },
        "artifacts": {
          "description": "Globs of files kept with the run.",
          "$ref": "#/$defs/globs",
          "examples": [
            [
              "reports/**"
            ]
          ]
        },
        "lock": {
          "description": "Name of a mutex: steps with the same lock never run at the same time, also across runs.",
          "type": "string",
          "minLength": 1,
          "examples": [
            "staging-database"
          ]
        },
        "cache": {
          "description": "Skips the step where the same command with the same inputs succeeded before, and restores its outputs.",
          "type": "object",
          "required": [
            "inputs"
          ],
          "additionalProperties": false,
          "properties": {
            "inputs": {
              "description": "Globs of the files the result depends on.",
              "$ref": "#/$defs/globs"
            },
            "outputs": {
              "description": "Globs of the files the step makes.",
              "$ref": "#/$defs/globs",
              "default": []
            },
            "env": {
              "description": "Names of environment variables the result depends on.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/variable"
              },
              "default": []
            }
          },
          "examples": [
            {
              "inputs": [
                "src/**"
              ],
              "outputs": [
                "dist/**"
              ],
              "env": [
                "NODE_ENV"
              ]
            }
          ]
        },
        "approval": {
          "description": "\`true\` or a policy: after success the task waits for a person, and what needs it waits too.",
          "type": [
            "boolean",
            "object"
          ],
          "additionalProperties": false,
          "properties": {
            "approvers": {
              "description": "Who may decide: users (\`ana\`, \`github:ana\`), teams (\`org/team\`), groups (\`group:ops\`); anyone who may decide at all by default.",
              "type": "array",
              "items": {
                "type": "string",
                "minLength": 1
              }
            },
            "required": {
              "description": "How many different people must approve.",
              "type": "integer",
              "minimum": 1,
              "maximum": 100,
              "default": 1
            },
            "self_approval": {
              "description": "Whether who asked (started the run, wrote or last pushed to the pull request) may approve.",
              "type": "boolean",
              "default": false
            },
            "expires_in": {
              "$ref": "#/$defs/duration",
              "description": "How long a decision is waited for; for ever by default.",
              "examples": [
                "7d"
              ]
            },
            "remind_after": {
              "$ref": "#/$defs/duration",
              "description": "When people are reminded that it waits; never by default.",
              "examples": [
                "1d"
              ]
            },
            "on_expire": {
              "description": "What becomes of a task nobody decided on in time.",
              "type": "string",
              "enum": [
                "reject",
                "approve"
              ],
              "default": "reject"
            },
            "comment": {
              "description": "When a comment must be given.",
              "type": "string",
              "enum": [
                "optional",
                "on_reject",
                "required"
              ],
              "default": "optional"
            },
            "fields": {
              "description": "A typed form to fill in with the decision; declared as params are.",
              "type": "object",
              "propertyNames": {
                "$ref": "#/$defs/name"
              },
              "additionalProperties": {
                "$ref": "#/$defs/param"
              }
            }
          },
          "default": false,
          "examples": [
            true,
            {
              "approvers": [
                "ana"
              ],
              "expires_in": "7d"
            }
          ]
        },
        "pull_request": {
          "description": "If the step leaves changes in the work tree: commit them, open or update one rolling pull request, and wait for its review.",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "branch": {
              "description": "The branch that is updated; one a plan and step by default.",
              "type": "string",
              "minLength": 1
            },
            "base": {
              "description": "The branch to merge into; the repository's default branch by default.",
              "type": "string",
              "minLength": 1
            },
            "title": {
              "description": "Title of the pull request.",
              "type": "string",
              "minLength": 1
            },
            "body": {
              "description": "Text of the pull request.",
              "type": "string"
            },
            "labels": {
              "description": "Labels to put on it.",
              "type": "array",
              "items": {
                "type": "string",
                "minLength": 1
              }
            },
            "reviewers": {
              "description": "Users and teams asked to review.",
              "type": "array",
              "items": {
                "type": "string",
                "minLength": 1
              }
            },
            "draft": {
              "description": "Whether it is opened as a draft.",
              "type": "boolean",
              "default": false
            },
            "paths": {
              "description": "Globs of the files that may be committed; all by default.",
              "$ref": "#/$defs/globs"
            }
          },
          "examples": [
            {
              "title": "Repair page titles",
              "labels": [
                "seo"
              ]
            }
          ]
        },
        "runs_on": {
          "description": "Labels a worker of a fleet must have to take this step.",
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1
          },
          "examples": [
            [
              "gpu"
            ]
          ]
        }
      }
    },
    "param": {
      "title": "Param",
      "description": "One typed input.",
      "type": "object",
      "required": [
        "type"
      ],
      "additionalProperties": false,
      "properties": {
        "type": {
          "description": "Its type; a list takes JSON or values separated by commas.",
          "type": "string",
          "enum": [
            "string",
            "number",
            "boolean",
            "choice",
            "list"
          ]
        },
        "description": {
          "description": "What it is for.",
          "type": "string"
        },
        "default": {
          "description": "Its value where none is given.",
          "type": [
            "string",
            "number",
            "boolean",
            "array",
            "null"
          ]
        },
        "required": {
          "description": "Whether a value must be given.",
          "type": "boolean",
          "default": false
        },
        "options": {
          "description": "The values a \`choice\` may have.",
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/$defs/scalar"
          }
        },
        "pattern": {
          "description": "A regular expression the whole text of a \`string\` must match.",
          "type": "string"
        }
      }
    },
    "retry": {
      "title": "Retry",
      "description": "Further tries after a failed one. None by default; where given, the values left out are those shown.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "attempts": {
          "description": "All tries together, the first included.",
          "type": "integer",
          "minimum": 1,
          "maximum": 100,
          "default": 3
        },
        "delay": {
          "$ref": "#/$defs/duration",
          "description": "The wait before the second try.",
          "default": "1s"
        },
        "factor": {
          "description": "What the wait is multiplied with after each further try.",
          "type": "number",
          "minimum": 1,
          "maximum": 100,
          "default": 2
        },
        "max_delay": {
          "$ref": "#/$defs/duration",
          "description": "The longest wait.",
          "default": "60s"
        },
        "jitter": {
          "description": "Whether waits are varied at random, so that many steps do not try again at once.",
          "type": "boolean",
          "default": true
        },
        "on_exit": {
          "description": "Exit codes worth another try; any by default.",
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/$defs/exitCode"
          }
        },
        "on": {
          "description": "Which ends of a try are worth another.",
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "string",
            "enum": [
              "failed",
              "timed_out"
            ]
          },
          "default": [
            "failed",
            "timed_out"
          ]
        }
      },
      "examples": [
        {
          "attempts": 3,
          "delay": "1s"
        }
      ]
    },
    "env": {
      "description": "Environment variables.",
      "type": "object",
      "propertyNames": {
        "$ref": "#/$defs/variable"
      },
      "additionalProperties": {
        "$ref": "#/$defs/scalar"
      },
      "examples": [
        {
          "NODE_ENV": "production"
        }
      ]
    },
    "envFile": {
      "description": "A dotenv file, or several. A missing one is fine unless \`required: true\`.",
      "type": [
        "string",
        "array"
      ],
      "minLength": 1,
      "items": {
        "type": [
          "string",
          "object"
        ],
        "minLength": 1,
        "required": [
          "path"
        ],
        "additionalProperties": false,
        "properties": {
          "path": {
            "description": "Where the file is.",
            "type": "string",
            "minLength": 1
          },
          "required": {
            "description": "Whether it must be there.",
            "type": "boolean",
            "default": false
          }
        }
      },
      "examples": [
        [
          ".env",
          {
            "path": ".env.ci",
            "required": true
          }
        ]
      ]
    },
    "workingDirectory": {
      "description": "The folder the step works in; relative to where the run was started.",
      "type": "string",
      "minLength": 1,
      "examples": [
        "packages/site"
      ]
    },
    "shell": {
      "description": "What runs the script: \`bash\`, \`sh\`, \`pwsh\`, \`node\`, \`python\`, or a command line that has \`{0}\` where the script's file goes. Default: \`bash\` where there is one, else \`sh\`.",
      "type": "string",
      "minLength": 1,
      "examples": [
        "bash",
        "perl {0}"
      ]
    },
    "globs": {
      "description": "One glob, or a list of them.",
      "type": [
        "string",
        "array"
      ],
      "minLength": 1,
      "items": {
        "type": "string",
        "minLength": 1
      }
    },
    "duration": {
      "description": "A length of time: \`250ms\`, \`90s\`, \`10m\`, \`1h30m\`, \`2d\`.",
      "type": "string",
      "pattern": "^(?=.)(\\\\d+d)?(\\\\d+h)?(\\\\d+m)?(\\\\d+s)?(\\\\d+ms)?$"
    },
    "cron": {
      "description": "Minute, hour, day of the month, month, day of the week; or \`@hourly\`, \`@daily\`, \`@weekly\`, \`@monthly\`, \`@yearly\`.",
      "type": "string",
      "minLength": 1,
      "examples": [
        "30 2 * * *",
        "0 9 * * MON-FRI",
        "@daily"
      ]
    },
    "timezone": {
      "description": "The IANA time zone the cron time is read in.",
      "type": "string",
      "minLength": 1,
      "default": "UTC",
      "examples": [
        "Europe/Berlin"
      ]
    },
    "onMissed": {
      "description": "After a time at which no server was there: \`run_once\` for the last such time within \`late\`, or \`skip\` it.",
      "type": "string",
      "enum": [
        "run_once",
        "skip"
      ],
      "default": "run_once"
    },
    "overlap": {
      "description": "While the run before still goes on: \`skip\` the new one, or \`queue\` it until that has ended.",
      "type": "string",
      "enum": [
        "skip",
        "queue"
      ],
      "default": "skip"
    },
    "scheduleParams": {
      "description": "Values for the plan's params.",
      "type": "object",
      "propertyNames": {
        "$ref": "#/$defs/name"
      },
      "additionalProperties": true,
      "examples": [
        {
          "strict": true
        }
      ]
    },
    "name": {
      "description": "Letters, digits, \`_\` and \`-\`.",
      "type": "string",
      "pattern": "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"
    },
    "variable": {
      "description": "Name of an environment variable.",
      "type": "string",
      "pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
    },
    "flagName": {
      "description": "Name of a flag, without its dashes.",
      "type": "string",
      "pattern": "^[A-Za-z0-9][A-Za-z0-9._:-]*$"
    },
    "flagValue": {
      "description": "Value of a flag.",
      "type": [
        "string",
        "number",
        "boolean",
        "null",
        "array"
      ],
      "items": {
        "$ref": "#/$defs/scalar"
      }
    },
    "scalar": {
      "description": "A single value.",
      "type": [
        "string",
        "number",
        "boolean"
      ]
    },
    "exitCode": {
      "description": "Exit code of a process.",
      "type": "integer",
      "minimum": 1,
      "maximum": 255
    }
  }
}
`,exports.runSchema=`{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "run.schema.json",
  "title": "Run",
  "description": "The record of one run: what \`run --json\` prints and \`run.json\` keeps.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "run_id": {
      "description": "Name of the run.",
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "attempt": {
      "description": "Which attempt of the run this is, from 1.",
      "type": "integer",
      "minimum": 1
    },
    "plan": {
      "$ref": "#/$defs/plan"
    },
    "status": {
      "description": "Where it stands.",
      "type": "string",
      "enum": [
        "running",
        "succeeded",
        "failed",
        "awaiting_approval",
        "cancelled"
      ]
    },
    "started_at": {
      "type": "string",
      "description": "When it began.",
      "pattern": "^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"
    },
    "finished_at": {
      "type": [
        "string",
        "null"
      ],
      "description": "When it ended.",
      "pattern": "^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"
    },
    "duration_ms": {
      "description": "From start to end, in milliseconds.",
      "type": [
        "number",
        "null"
      ],
      "minimum": 0
    },
    "params": {
      "$ref": "#/$defs/params"
    },
    "origin": {
      "$ref": "#/$defs/origin"
    },
    "resumed_from": {
      "description": "The attempt this one carries on.",
      "type": [
        "integer",
        "null"
      ],
      "minimum": 1
    },
    "requests": {
      "description": "What the plan asks of people and services beyond its steps, as written.",
      "type": [
        "object",
        "null"
      ],
      "required": [
        "steps"
      ],
      "additionalProperties": false,
      "properties": {
        "notifiers": {
          "description": "Who is told of what."
        },
        "steps": {
          "description": "By step; only steps that ask for something.",
          "type": "object",
          "additionalProperties": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "approval": {
                "description": "\`true\`, or a policy."
              },
              "pull_request": {
                "description": "The pull request the step's changes go to."
              },
              "runs_on": {
                "description": "Labels of the workers that may take it.",
                "type": "array",
                "items": {
                  "type": "string"
                }
              }
            }
          }
        }
      }
    },
    "notes": {
      "description": "Remarks made on the way.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/note"
      }
    },
    "tasks": {
      "description": "Its tasks, in plan order.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/task"
      }
    }
  },
  "required": [
    "run_id",
    "attempt",
    "plan",
    "status",
    "started_at",
    "finished_at",
    "duration_ms",
    "params",
    "origin",
    "resumed_from",
    "requests",
    "notes",
    "tasks"
  ],
  "$defs": {
    "inputs": {
      "description": "What the task was given, masked.",
      "type": [
        "object",
        "null"
      ],
      "required": [
        "command",
        "args",
        "flags"
      ],
      "additionalProperties": false,
      "properties": {
        "command": {
          "description": "The program.",
          "type": "string"
        },
        "args": {
          "description": "Its arguments.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "flags": {
          "description": "What \`flags\` appended.",
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      }
    },
    "outputs": {
      "description": "Declared outputs, by name.",
      "type": "object",
      "additionalProperties": {
        "type": "string"
      }
    },
    "plan": {
      "description": "The plan that was run.",
      "type": "object",
      "required": [
        "name",
        "path",
        "digest"
      ],
      "additionalProperties": false,
      "properties": {
        "name": {
          "description": "Its name.",
          "type": "string"
        },
        "path": {
          "description": "Its file, as it was named.",
          "type": "string"
        },
        "digest": {
          "description": "SHA-256 of its text, hex.",
          "type": "string",
          "pattern": "^[0-9a-f]{64}$"
        }
      }
    },
    "origin": {
      "description": "Where it was run; what could not be told is absent.",
      "type": "object",
      "required": [
        "host",
        "pid"
      ],
      "additionalProperties": false,
      "properties": {
        "host": {
          "description": "Name of the machine.",
          "type": "string"
        },
        "pid": {
          "description": "Process that ran it.",
          "type": "integer"
        },
        "pid_started": {
          "description": "When that process started, to tell it from a later one of the same number.",
          "type": "string"
        },
        "commit": {
          "description": "Commit that was checked out.",
          "type": "string"
        },
        "branch": {
          "description": "Branch that was checked out.",
          "type": "string"
        },
        "dirty": {
          "description": "Whether files differed from that commit.",
          "type": "boolean"
        }
      }
    },
    "params": {
      "description": "Values of the plan's params.",
      "type": "object"
    },
    "note": {
      "description": "A remark for people.",
      "type": "object",
      "required": [
        "level",
        "message"
      ],
      "additionalProperties": false,
      "properties": {
        "level": {
          "description": "How grave it is.",
          "type": "string",
          "enum": [
            "warning",
            "info"
          ]
        },
        "message": {
          "description": "One sentence.",
          "type": "string"
        },
        "task": {
          "description": "The task it is about.",
          "type": "string"
        }
      }
    },
    "reason": {
      "description": "Why it ended so, where the status alone does not say.",
      "type": [
        "string",
        "null"
      ],
      "enum": [
        "timed_out",
        "cancelled",
        "rejected",
        "expired",
        "changes_requested",
        "lost",
        "not_started",
        "condition",
        "unchanged",
        "disabled",
        "needs_failed",
        "stopped",
        "not_selected",
        "unserved",
        null
      ]
    },
    "approvalState": {
      "description": "Where a person's decision stands; null where none was asked for.",
      "type": [
        "string",
        "null"
      ],
      "enum": [
        "pending",
        "approved",
        "rejected",
        null
      ]
    },
    "task": {
      "title": "Task",
      "description": "The record of one step, or of one item of a fanned-out step.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "task": {
          "description": "Id of the step; \`id[key]\` for a fan-out.",
          "type": "string"
        },
        "step": {
          "description": "Id of the step it belongs to.",
          "type": "string"
        },
        "status": {
          "description": "Where it stands.",
          "type": "string",
          "enum": [
            "queued",
            "running",
            "succeeded",
            "failed",
            "awaiting_approval",
            "skipped"
          ]
        },
        "reason": {
          "$ref": "#/$defs/reason"
        },
        "message": {
          "description": "One sentence for people: why it was skipped, what it waits for.",
          "type": [
            "string",
            "null"
          ]
        },
        "exit_code": {
          "description": "124 timed out, 126 and 127 not runnable, 128 + n ended by signal n; null where no process ran.",
          "type": [
            "integer",
            "null"
          ]
        },
        "tries": {
          "description": "How often it was tried.",
          "type": "integer",
          "minimum": 0
        },
        "started_at": {
          "type": [
            "string",
            "null"
          ],
          "description": "When its first try began.",
          "pattern": "^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"
        },
        "finished_at": {
          "type": [
            "string",
            "null"
          ],
          "description": "When it ended.",
          "pattern": "^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"
        },
        "duration_ms": {
          "description": "From start to end, in milliseconds.",
          "type": [
            "number",
            "null"
          ],
          "minimum": 0
        },
        "inputs": {
          "$ref": "#/$defs/inputs"
        },
        "item": {
          "description": "The item of a fan-out; null otherwise."
        },
        "outputs": {
          "$ref": "#/$defs/outputs"
        },
        "outputs_uri": {
          "description": "Where its result can be seen.",
          "type": [
            "string",
            "null"
          ]
        },
        "log_excerpt": {
          "description": "Beginning and end of what it printed, masked; at most 2,000 characters.",
          "type": [
            "string",
            "null"
          ],
          "maxLength": 2000
        },
        "log_path": {
          "description": "Its log, relative to the run's folder.",
          "type": [
            "string",
            "null"
          ]
        },
        "artifacts": {
          "description": "Files kept with the run, relative to its folder.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "approval_state": {
          "$ref": "#/$defs/approvalState"
        },
        "tolerated": {
          "description": "Whether the plan allows this failure.",
          "type": "boolean"
        },
        "carried_from": {
          "description": "The attempt whose result this is, where it was taken over.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "approval": {
          "description": "The approval policy it waits by."
        },
        "approval_note": {
          "description": "What was said with the decision that ended it.",
          "type": "string"
        },
        "decisions": {
          "description": "What was decided on it, oldest first.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/decision"
          }
        }
      },
      "required": [
        "task",
        "step",
        "status",
        "reason",
        "message",
        "exit_code",
        "tries",
        "started_at",
        "finished_at",
        "duration_ms",
        "inputs",
        "item",
        "outputs",
        "outputs_uri",
        "log_excerpt",
        "log_path",
        "artifacts",
        "approval_state",
        "tolerated",
        "carried_from"
      ]
    },
    "decision": {
      "title": "TaskDecision",
      "description": "A decision on a task.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "at",
        "decision",
        "by",
        "channel",
        "fields",
        "outcome"
      ],
      "properties": {
        "at": {
          "type": "string",
          "description": "When it was decided.",
          "pattern": "^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"
        },
        "decision": {
          "description": "What was decided.",
          "type": "string",
          "enum": [
            "approve",
            "reject",
            "changes_requested",
            "cancel",
            "expire"
          ]
        },
        "by": {
          "description": "Who decided.",
          "type": "string"
        },
        "channel": {
          "description": "By which way.",
          "type": "string"
        },
        "note": {
          "description": "Why, in words.",
          "type": "string"
        },
        "fields": {
          "$ref": "#/$defs/outputs",
          "description": "Values of the form."
        },
        "override": {
          "description": "True for one against the policy.",
          "type": "boolean"
        },
        "outcome": {
          "description": "What the task has become by it; null where more are needed.",
          "type": [
            "string",
            "null"
          ],
          "enum": [
            "approved",
            "rejected",
            "changes_requested",
            "cancelled",
            null
          ]
        }
      }
    }
  }
}
`;