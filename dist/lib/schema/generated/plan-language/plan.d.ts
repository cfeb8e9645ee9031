/**
 * A single value.
 */
export type Scalar = (string | number | boolean);
/**
 * A dotenv file, or several. A missing one is fine unless `required: true`.
 */
export type EnvFile = (string | (string | {
    /**
     * Where the file is.
     */
    path: string;
    /**
     * Whether it must be there.
     */
    required?: boolean;
})[]);
/**
 * Name of an environment variable.
 */
export type Variable = string;
/**
 * A length of time: `250ms`, `90s`, `10m`, `1h30m`, `2d`.
 */
export type Duration = string;
/**
 * The folder the step works in; relative to where the run was started.
 */
export type WorkingDirectory = string;
/**
 * What runs the script: `bash`, `sh`, `pwsh`, `node`, `python`, or a command line that has `{0}` where the script's file goes. Default: `bash` where there is one, else `sh`.
 */
export type Shell = string;
/**
 * Exit code of a process.
 */
export type ExitCode = number;
/**
 * Minute, hour, day of the month, month, day of the week; or `@hourly`, `@daily`, `@weekly`, `@monthly`, `@yearly`.
 */
export type Cron = string;
/**
 * The IANA time zone the cron time is read in.
 */
export type Timezone = string;
/**
 * After a time at which no server was there: `run_once` for the last such time within `late`, or `skip` it.
 */
export type OnMissed = ("run_once" | "skip");
/**
 * While the run before still goes on: `skip` the new one, or `queue` it until that has ended.
 */
export type Overlap = ("skip" | "queue");
/**
 * Value of a flag.
 */
export type FlagValue = (string | number | boolean | null | Scalar[]);
/**
 * One glob, or a list of them.
 */
export type Globs = (string | string[]);
/**
 * Letters, digits, `_` and `-`.
 */
export type Name = string;
/**
 * An orchestration plan: steps, what they need, and what happens around them.
 */
export interface Plan {
    /**
     * What the plan is called; the default run id begins with it.
     */
    name: string;
    /**
     * Words for people.
     */
    description?: string;
    /**
     * Name of one run, at most 64 characters. Running it again makes the next attempt of the same run. Default: the plan's name and the date in UTC.
     */
    run_id?: string;
    /**
     * Typed inputs, given with `--param name=value` and read as `${{ params.name }}`.
     */
    params?: {
        [k: string]: Param;
    };
    env?: Env;
    env_file?: EnvFile;
    /**
     * Names of secrets taken from the environment. Their values are masked everywhere and reach only the steps whose `env` or `with` names them.
     */
    secrets?: Variable[];
    /**
     * JavaScript modules, relative to the plan, that bring further step runners for `uses`.
     */
    plugins?: string[];
    /**
     * How many tasks may run at the same time. With 1 the steps run in listed order, one at a time.
     */
    max_parallel?: number;
    /**
     * After a failure: `continue` with what does not need the failed step, `stop` starting anything new, or `cancel` what runs as well.
     */
    on_failure?: ("continue" | "stop" | "cancel");
    timeout?: Duration;
    /**
     * Settings for every step that does not say otherwise.
     */
    defaults?: {
        timeout?: Duration;
        env?: Env;
        env_file?: EnvFile;
        working_directory?: WorkingDirectory;
        shell?: Shell;
        retry?: Retry;
    };
    /**
     * Runs of the same group do not overlap on one machine.
     */
    concurrency?: {
        /**
         * Name of the group.
         */
        group: string;
        /**
         * What a run does that finds its group taken: wait in the `queue`, `cancel` the run that holds it, `skip` itself, or `fail`.
         */
        when_busy?: ("queue" | "cancel" | "skip" | "fail");
    };
    /**
     * When `orchestrator serve --schedule` starts the plan: a cron time, a map that says more, or a list of either.
     *
     * @minItems 1
     */
    schedule?: (string | (string | {
        cron: Cron;
        timezone?: Timezone;
        on_missed?: OnMissed;
        late?: Duration;
        overlap?: Overlap;
        params?: ScheduleParams;
    })[] | {
        cron: Cron;
        timezone?: Timezone;
        on_missed?: OnMissed;
        late?: Duration;
        overlap?: Overlap;
        params?: ScheduleParams;
    });
    /**
     * Who is told what.
     */
    notifiers?: {
        /**
         * The notifier: `slack`, `email`, `webhook`, `github-comment`, `github-issue`, `teams`, `discord`, or one a plugin brings.
         */
        uses: string;
        /**
         * What is worth a message. `approved`, `rejected`, `expired`, `lost` and `missed` happen when no run is there to tell of them: a server tells them. Where it is absent: `awaiting_approval` and `failed`; for `github-issue` `failed` and `succeeded`.
         *
         * @minItems 1
         */
        on?: ("started" | "finished" | "succeeded" | "failed" | "cancelled" | "recovered" | "awaiting_approval" | "approved" | "rejected" | "expired" | "lost" | "slow" | "missed")[];
        /**
         * An expression over `run`, `steps`, `params`, `plan`, `env` and `github`, with or without `${{ }}`; nothing is sent where it is false. Nothing is implied.
         */
        if?: (string | boolean);
        /**
         * Whether a message tells of one task or of the whole run. Where it is absent: tasks for `awaiting_approval`, `approved`, `rejected`, `expired` and `slow`, the run for the others.
         */
        per?: ("task" | "run");
        /**
         * Folds everything one run has to say into one message at its end. Where it is absent: only tasks that failed or were slow are folded.
         */
        digest?: boolean;
        /**
         * `seed` sends the plain payloads of the original system, one for each task.
         */
        format?: ("usual" | "seed");
        /**
         * Settings of the notifier.
         */
        with?: {
            [k: string]: unknown;
        };
    }[];
    /**
     * The work, in the order it is started in unless `needs` says otherwise.
     *
     * @minItems 1
     */
    steps: Step[];
    /**
     * Steps that run at the end, whatever became of the others.
     */
    finally?: Step[];
}
/**
 * One typed input.
 */
export interface Param {
    /**
     * Its type; a list takes JSON or values separated by commas.
     */
    type: ("string" | "number" | "boolean" | "choice" | "list");
    /**
     * What it is for.
     */
    description?: string;
    /**
     * Its value where none is given.
     */
    default?: (string | number | boolean | unknown[] | null);
    /**
     * Whether a value must be given.
     */
    required?: boolean;
    /**
     * The values a `choice` may have.
     *
     * @minItems 1
     */
    options?: Scalar[];
    /**
     * A regular expression the whole text of a `string` must match.
     */
    pattern?: string;
}
/**
 * Environment variables.
 */
export interface Env {
    [k: string]: Scalar;
}
/**
 * Further tries after a failed one. None by default; where given, the values left out are those shown.
 */
export interface Retry {
    /**
     * All tries together, the first included.
     */
    attempts?: number;
    delay?: Duration;
    /**
     * What the wait is multiplied with after each further try.
     */
    factor?: number;
    max_delay?: Duration;
    /**
     * Whether waits are varied at random, so that many steps do not try again at once.
     */
    jitter?: boolean;
    /**
     * Exit codes worth another try; any by default.
     *
     * @minItems 1
     */
    on_exit?: ExitCode[];
    /**
     * Which ends of a try are worth another.
     *
     * @minItems 1
     */
    on?: ("failed" | "timed_out")[];
}
/**
 * Values for the plan's params.
 */
export interface ScheduleParams {
    [k: string]: unknown;
}
/**
 * One declared unit of work.
 */
export interface Step {
    /**
     * Name of the step, unique in the plan; the `task` of its record. A letter or digit, then letters, digits, `.`, `_` or `-`, 64 characters at most.
     */
    id: string;
    /**
     * Title for people; may use `plan` and `params`. Default: the id.
     */
    name?: string;
    /**
     * Words for people.
     */
    description?: string;
    /**
     * A program and its arguments, never through a shell: a list, or one string split by POSIX quoting rules.
     *
     * @minItems 1
     */
    command?: (string | Scalar[]);
    /**
     * Arguments appended to `command`: a list as it is, or a map (`true` gives `--name`, `false` and `null` nothing, a value `--name=value`, a list one each; one-letter names take one dash).
     */
    flags?: (Scalar[] | {
        [k: string]: FlagValue;
    });
    /**
     * A script for a shell. Expressions are refused in it: pass values through `env`.
     */
    run?: string;
    shell?: Shell;
    /**
     * A step runner: `http`, `approval`, `plan`, `module`, `command`, `shell`, or one a plugin brings.
     */
    uses?: string;
    /**
     * Settings of the step runner.
     */
    with?: {
        [k: string]: unknown;
    };
    /**
     * Ids of steps that must have finished first; one id, or a list.
     */
    needs?: (string | string[]);
    /**
     * An expression, with or without `${{ }}`; the step is skipped where it is false. `success()` is implied unless it names `success()`, `failure()`, `always()` or `cancelled()`.
     */
    if?: (string | boolean);
    /**
     * `false` leaves the step out; it is recorded as skipped.
     */
    enabled?: (boolean | string);
    only_changed?: Globs;
    env?: Env;
    env_file?: EnvFile;
    working_directory?: WorkingDirectory;
    timeout?: Duration;
    retry?: Retry;
    /**
     * `true`, or the exit codes that are tolerated: the task is failed in the record, but nothing fails because of it.
     */
    continue_on_error?: (boolean | ExitCode[]);
    /**
     * One task for each item of a list, or of an expression that gives one; at most 256. The item is `${{ item }}`.
     */
    for_each?: (unknown[] | string);
    /**
     * One task for each combination of the axes' values; at most 256. Values are read as `${{ matrix.axis }}`.
     */
    matrix?: ({
        /**
         * Combinations to add, or values to add to combinations.
         */
        include?: ({
            [k: string]: unknown;
        }[] | string);
        /**
         * Combinations to leave out.
         */
        exclude?: ({
            [k: string]: unknown;
        }[] | string);
        [k: string]: unknown[] | string | {
            [k: string]: unknown;
        }[] | undefined;
    } | string);
    /**
     * How many tasks of this fan-out may run at the same time.
     */
    max_parallel?: number;
    /**
     * Names of the values this step writes to the file `$ORCHESTRATOR_OUTPUT`; anything else it writes is dropped with a note.
     */
    outputs?: Name[];
    artifacts?: Globs;
    /**
     * Name of a mutex: steps with the same lock never run at the same time, also across runs.
     */
    lock?: string;
    /**
     * Skips the step where the same command with the same inputs succeeded before, and restores its outputs.
     */
    cache?: {
        inputs: Globs;
        outputs?: Globs;
        /**
         * Names of environment variables the result depends on.
         */
        env?: Variable[];
    };
    /**
     * `true` or a policy: after success the task waits for a person, and what needs it waits too.
     */
    approval?: (boolean | {
        /**
         * Who may decide: users (`ana`, `github:ana`), teams (`org/team`), groups (`group:ops`); anyone who may decide at all by default.
         */
        approvers?: string[];
        /**
         * How many different people must approve.
         */
        required?: number;
        /**
         * Whether who asked (started the run, wrote or last pushed to the pull request) may approve.
         */
        self_approval?: boolean;
        expires_in?: Duration;
        remind_after?: Duration;
        /**
         * What becomes of a task nobody decided on in time.
         */
        on_expire?: ("reject" | "approve");
        /**
         * When a comment must be given.
         */
        comment?: ("optional" | "on_reject" | "required");
        /**
         * A typed form to fill in with the decision; declared as params are.
         */
        fields?: {
            [k: string]: Param;
        };
    });
    /**
     * If the step leaves changes in the work tree: commit them, open or update one rolling pull request, and wait for its review.
     */
    pull_request?: {
        /**
         * The branch that is updated; one a plan and step by default.
         */
        branch?: string;
        /**
         * The branch to merge into; the repository's default branch by default.
         */
        base?: string;
        /**
         * Title of the pull request.
         */
        title?: string;
        /**
         * Text of the pull request.
         */
        body?: string;
        /**
         * Labels to put on it.
         */
        labels?: string[];
        /**
         * Users and teams asked to review.
         */
        reviewers?: string[];
        /**
         * Whether it is opened as a draft.
         */
        draft?: boolean;
        paths?: Globs;
    };
    /**
     * Labels a worker of a fleet must have to take this step.
     */
    runs_on?: string[];
}
