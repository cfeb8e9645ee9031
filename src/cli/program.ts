import { EXIT_STATUS, Fault, toFault } from '../errors.ts';
import { didYouMean } from './line/did-you-mean.ts';
import { asksForHelp, parseCall } from './line/parse-call.ts';
import type { Verb, VerbEntry, VerbGroup } from './line/verb.ts';
import type { Streams } from './streams/streams.ts';
import { version } from './version.ts';

/** Everything the command line can do. */
export const program: VerbGroup = {
  kind: 'group',
  verbs: {
    run: { summary: 'Run a plan', load: async () => (await import('./commands/run.ts')).runVerb },
    resume: {
      summary: 'Go on with an earlier run: what succeeded is kept, the rest runs',
      load: async () => (await import('./commands/resume.ts')).resumeVerb,
    },
    approve: {
      summary: 'Approve a task that waits for people',
      load: async () => (await import('./commands/decisions/approve.ts')).approveVerb,
    },
    reject: {
      summary: 'Reject a task that waits for people',
      load: async () => (await import('./commands/decisions/reject.ts')).rejectVerb,
    },
    'request-changes': {
      summary: 'Send a task back: its step runs again, told what is wanted',
      load: async () => (await import('./commands/decisions/request-changes.ts')).requestChangesVerb,
    },
    cancel: {
      summary: 'Cancel a task: nobody is waited for any more',
      load: async () => (await import('./commands/decisions/cancel.ts')).cancelVerb,
    },
    validate: {
      summary: 'Check plans and tell everything that is wrong with them',
      load: async () => (await import('./commands/validate.ts')).validateVerb,
    },
    plan: {
      summary: 'Show what a run would do, in which order, and why not the rest',
      load: async () => (await import('./commands/plan.ts')).planVerb,
    },
    graph: {
      summary: 'Print the steps of a plan and what they need as a picture',
      load: async () => (await import('./commands/graph.ts')).graphVerb,
    },
    init: {
      summary: 'Write a first plan, and the workflow that runs it',
      load: async () => (await import('./commands/init.ts')).initVerb,
    },
    schema: {
      summary: 'Print the JSON Schema of plans, run records or events',
      load: async () => (await import('./commands/schema.ts')).schemaVerb,
    },
    runs: {
      summary: 'Look at runs, and end them: list, show, follow, cancel, logs',
      load: async () => (await import('./commands/runs/runs.ts')).runsGroup,
    },
    task: {
      summary: 'Do one of the built-in jobs: seo.tune, code.review, dx.integrate',
      load: async () => (await import('./commands/task.ts')).taskGroup,
    },
    migrate: {
      summary: 'Bring the tables of the task API where they should be: up, down, status, sql',
      load: async () => (await import('./commands/migrate/migrate.ts')).migrateGroup,
    },
    token: {
      summary: 'Say who may call the task API: create, list, revoke',
      load: async () => (await import('./commands/token/token.ts')).tokenGroup,
    },
    serve: {
      summary: 'Serve the task API, and start plans by their schedules',
      load: async () => (await import('./commands/server/serve.ts')).serveVerb,
    },
    worker: {
      summary: 'Take steps of a fleet’s runs and do them on this machine',
      load: async () => (await import('./commands/fleet/worker.ts')).workerVerb,
    },
    workers: {
      summary: 'Show the workers of a fleet, what each does, and what waits for them',
      load: async () => (await import('./commands/fleet/workers.ts')).workersVerb,
    },
    doctor: {
      summary: 'Check what runs and the task API need, each with its cure',
      load: async () => (await import('./commands/server/doctor.ts')).doctorVerb,
    },
    sync: {
      summary: 'Tell the task API what it was not told of runs',
      load: async () => (await import('./commands/sync.ts')).syncVerb,
    },
    notify: {
      summary: 'Try out what tells people of runs: test',
      load: async () => (await import('./commands/notify/notify.ts')).notifyGroup,
    },
    completion: {
      summary: 'Print a completion script for your shell',
      load: async () => (await import('./commands/completion.ts')).createCompletionVerb(program),
    },
  },
};

const SUMMARY = 'Runs plans: steps in a YAML file, in order, with a record of what happened.';

/** Does what the words say and answers the exit status. Every fault becomes one clear sentence on stderr; it never throws. */
export async function callProgram(words: readonly string[], streams: Streams): Promise<number> {
  try {
    return await callGroup(program, SUMMARY, [streams.program], words, streams);
  } catch (thrown) {
    const fault = toFault(thrown);
    const { tellFault } = await import('./tell-fault.ts');
    tellFault(fault, streams);
    return EXIT_STATUS[fault.code];
  }
}

async function callGroup(
  group: VerbGroup,
  summary: string,
  path: readonly string[],
  words: readonly string[],
  streams: Streams,
): Promise<number> {
  const [name, ...rest] = words;
  if (name === '--version' && path.length === 1) {
    streams.stdout.write(`${version}\n`);
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h') {
    const output = name === undefined ? streams.stderr : streams.stdout;
    const { groupHelp } = await import('./line/help.ts');
    output.write(
      groupHelp(group, { program: streams.program, path: path.join(' '), summary, columns: output.columns }),
    );
    return name === undefined ? 2 : 0;
  }
  const entry = Object.hasOwn(group.verbs, name) ? group.verbs[name] : undefined;
  if (entry === undefined) throw unknownVerb(group, path, name);
  const loaded = await entry.load();
  if (loaded.kind === 'group') return callGroup(loaded, entry.summary, [...path, name], rest, streams);
  return callVerb(loaded, entry, [...path, name], rest, streams);
}

async function callVerb(
  verb: Verb,
  entry: VerbEntry,
  path: readonly string[],
  words: readonly string[],
  streams: Streams,
): Promise<number> {
  if (asksForHelp(words)) {
    const { verbHelp } = await import('./line/help.ts');
    const view = {
      program: streams.program,
      path: path.join(' '),
      summary: entry.summary,
      columns: streams.stdout.columns,
    };
    streams.stdout.write(verbHelp(verb, view));
    return 0;
  }
  return verb.run(parseCall(path.slice(1).join(' '), verb, words, streams.system.env), streams);
}

function unknownVerb(group: VerbGroup, path: readonly string[], name: string): Fault {
  const what = name.startsWith('-')
    ? `There is no flag ${name} here; flags follow the verb.`
    : `There is no verb ${name}.`;
  const cure = `${didYouMean(name, Object.keys(group.verbs))} See ${path.join(' ')} --help.`;
  return new Fault('usage', what, { cure });
}
