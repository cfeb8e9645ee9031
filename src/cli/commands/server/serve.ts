import { relative } from 'node:path';
import { Fault } from '../../../errors.ts';
import type { RunningServer, ServerOptions } from '../../../serve/create-server.ts';
import type { Call, Verb } from '../../line/verb.ts';
import { listenForInterrupts } from '../../running/interrupts.ts';
import { STATE_DIR, stateDirOf } from '../../running/run-flags.ts';
import type { Streams } from '../../streams/streams.ts';
import { DATABASE_FLAGS } from './database-flags.ts';

/** `orchestrator serve` */
export const serveVerb: Verb = {
  kind: 'verb',
  arguments: [],
  flags: [
    { name: 'port', value: 'n', description: 'Port to listen on; 0 takes any that is free', fallback: '8001' },
    { name: 'host', value: 'address', description: 'Address to listen on', fallback: '127.0.0.1' },
    ...DATABASE_FLAGS,
    { name: 'migrate', description: 'Bring the tables of that database up to date first' },
    { name: 'anonymous', description: 'Let everyone on this machine call without a token' },
    { name: 'schedule', value: 'plans', description: 'Start the plans of this folder by their own schedules' },
    { name: 'fleet', description: 'With --schedule: hand those plans to the fleet, and run none of them here' },
    { name: 'allow-dirty', description: 'With --fleet: run the last commit, although the work tree has changes' },
    { name: 'no-resume', description: 'Leave runs that people have decided on to the verb resume' },
    { name: 'cors', value: 'origin', description: 'Let pages of this origin call; * for all', repeats: true },
    { name: 'public-url', value: 'url', description: 'Address of the API as callers see it, behind a proxy' },
    {
      name: 'retention-days',
      value: 'n',
      counts: true,
      description: 'Delete runs and tasks that started longer ago than this',
    },
    { name: 'quiet', description: 'Do not write a line for each request' },
    { name: 'json', description: 'Print url, pid and token file as one line of JSON once it answers' },
    STATE_DIR,
  ],
  example: 'serve --port 8001 --schedule plans/',
  details:
    'Serves the task API at /agents until it is stopped, and runs of the same state directory report to it. Exits 0 when it was stopped, 2 when the call is wrong, 3 when the world is broken.',
  run,
};

async function run(call: Call, streams: Streams): Promise<number> {
  const { startServer } = await import('../../../serve/create-server.ts');
  const interrupts = listenForInterrupts(streams, true);
  const say = (line: string): void => streams.stderr.write(`${line}\n`);
  try {
    const server = await startServer({
      ...readFlags(call),
      system: interrupts.system,
      onNote: say,
      ...(call.isOn('quiet') ? {} : { onRequest: say }),
    });
    announce(server, call, streams);
    await interrupted(interrupts.signal);
    say('Stopping: what is under way may end. Once more stops at once.');
    await server.close();
    return 0;
  } finally {
    interrupts.stopListening();
  }
}

function readFlags(call: Call): ServerOptions {
  const databaseUrl = call.text('database-url');
  const schema = call.text('schema');
  const schedule = call.text('schedule');
  return {
    port: portOf(call.text('port') ?? ''),
    host: call.text('host') ?? '127.0.0.1',
    stateDir: stateDirOf(call),
    migrate: call.isOn('migrate'),
    anonymous: call.isOn('anonymous'),
    origins: call.texts('cors'),
    resume: !call.isOn('no-resume'),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(schema === undefined ? {} : { schema }),
    ...(schedule === undefined ? {} : { schedule }),
    ...handOverFlags(call),
    api: apiFlags(call),
  };
}

function handOverFlags(call: Call): Pick<ServerOptions, 'handOver'> {
  const allowDirty = call.isOn('allow-dirty');
  if (allowDirty && !call.isOn('fleet')) throw alone('allow-dirty', 'fleet');
  if (!call.isOn('fleet')) return {};
  if (call.text('schedule') === undefined) throw alone('fleet', 'schedule');
  return { handOver: { allowDirty } };
}

function alone(flag: string, other: string): Fault {
  return new Fault('usage', `--${flag} goes with --${other}.`, { cure: 'Give both, or neither.' });
}

function apiFlags(call: Call): NonNullable<ServerOptions['api']> {
  const publicUrl = call.text('public-url');
  const days = call.count('retention-days');
  return {
    ...(publicUrl === undefined ? {} : { publicUrl: checkUrl(publicUrl) }),
    ...(days === undefined ? {} : { sweep: { retention: { keepDays: days } } }),
  };
}

function portOf(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new Fault('usage', `--port cannot be ${JSON.stringify(text)}.`, { cure: 'Give a number from 0 to 65535.' });
}

function checkUrl(text: string): string {
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new Fault('usage', `--public-url cannot be ${JSON.stringify(text)}.`, {
    cure: 'Give the whole address of the API: https://example.com/agents.',
  });
}

function announce(server: RunningServer, call: Call, streams: Streams): void {
  const { url, token, applied } = server;
  const path = relative(streams.system.cwd, token.path) || token.path;
  const lines = [
    ...(applied.length === 0
      ? []
      : [`Made the tables: ${applied.length} ${applied.length === 1 ? 'migration' : 'migrations'}.`]),
    `The task API answers at ${url}/agents`,
    `  dashboard  ${url}/agents/ui/`,
    `  documents  ${url}/agents/docs`,
    `  token      ${path}${call.isOn('anonymous') ? ', and none is asked for on this machine' : ''}`,
    ...server.next().map(({ plan, due_at: at }) => `  next       ${at}  ${plan}`),
    'Ctrl-C stops it.',
  ];
  streams.stderr.write(`${lines.join('\n')}\n`);
  if (!call.isOn('json')) return;
  streams.stdout.write(`${JSON.stringify({ url, pid: streams.system.pid, token_file: token.path })}\n`);
}

function interrupted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
