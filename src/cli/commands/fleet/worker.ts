import { hostname } from 'node:os';
import { Fault } from '../../../errors.ts';
import { parseDuration } from '../../../plan/duration.ts';
import { withoutServerSecrets } from '../../../serve/environment/withheld.ts';
import type { WorkerOptions } from '../../../worker/create-worker.ts';
import type { Workspace } from '../../../worker/place/work-tree.ts';
import { createWorkerLines } from '../../fleet/worker-lines.ts';
import { workerSignals } from '../../fleet/worker-signals.ts';
import type { Call, Verb } from '../../line/verb.ts';
import { apiAddressOf } from '../../running/api-address.ts';
import { STATE_DIR, stateDirOf } from '../../running/run-flags.ts';
import { colourOn } from '../../streams/colour.ts';
import type { Streams } from '../../streams/streams.ts';
import { version } from '../../version.ts';

/** `orchestrator worker` */
export const workerVerb: Verb = {
  kind: 'verb',
  arguments: [],
  flags: [
    {
      name: 'api-base',
      value: 'url',
      description: 'Task API with the fleet; without it a server that runs on this state directory',
      env: 'API_BASE',
    },
    { name: 'api-token', value: 'token', description: 'Token with the scope fleet:work', env: 'API_TOKEN' },
    {
      name: 'labels',
      value: 'a,b',
      description: 'What this machine has, for steps that ask for it with runs_on',
      repeats: true,
    },
    { name: 'concurrency', value: 'n', counts: true, description: 'Steps at the same time', fallback: '1' },
    { name: 'name', value: 'text', description: 'What people know it by; by default the name of the machine' },
    {
      name: 'workspace',
      value: 'mode',
      description:
        'Where the steps of a run work: in a git work tree at its commit, in the checkout itself, or in the checkout where that is at the commit',
      choices: ['worktree', 'in-place', 'auto'],
      fallback: 'worktree',
    },
    { name: 'once', description: 'End after one step' },
    { name: 'idle-exit', value: 'time', description: 'End after so long with nothing to do, such as 60s' },
    { name: 'json', description: 'Print what happens as lines of JSON on stdout' },
    { name: 'quiet', description: 'Do not write a line for each step that succeeds' },
    STATE_DIR,
  ],
  example: 'worker --api-base https://tasks.example.org --labels linux,gpu --concurrency 2',
  details:
    'Takes steps from a server by HTTP alone, does them as a run on this machine would, and gives their results in. Secrets come from its own environment; a step whose secret, commit or step runner is missing here goes to another worker. SIGTERM or Ctrl-C lets what runs end and takes nothing new; a second one stops it and gives it back. Exits 0 whatever became of the steps, 2 when the call is wrong, 3 when the server does not take it.',
  run,
};

async function run(call: Call, streams: Streams): Promise<number> {
  const options = readOptions(call);
  const api = await apiAddressOf(call, streams.system);
  if (api === undefined) throw noAddress();
  const { createWorker } = await import('../../../worker/create-worker.ts');
  const signals = workerSignals(streams);
  const lines = createWorkerLines(colourOn(streams.stderr, streams));
  const isJson = call.isOn('json');
  const isQuiet = call.isOn('quiet');
  const worker = createWorker({
    ...options,
    system: withoutOwnSecrets(signals.system),
    api,
    version,
    onNote: (note) => streams.stderr.write(`note: ${note}\n`),
    onEvent: (event) => {
      if (isJson) return streams.stdout.write(`${JSON.stringify(event)}\n`);
      if (isQuiet && event.type === 'step_ended' && event.status === 'succeeded') return;
      const line = lines(event);
      const hint = event.type === 'worker_started' ? ' Ctrl-C: nothing new; twice: stop.' : '';
      if (line !== undefined) streams.stderr.write(`${line}${hint}\n`);
    },
  });
  const disobey = signals.obey(worker);
  try {
    await worker.done;
    return 0;
  } finally {
    disobey();
  }
}

// Its token takes steps of anybody's runs, so it is no step's, whatever a plan names as its secrets.
function withoutOwnSecrets(system: WorkerOptions['system']): WorkerOptions['system'] {
  const { API_TOKEN: _token, ...env } = withoutServerSecrets(system).env;
  return { ...system, env };
}

function readOptions(call: Call): Omit<WorkerOptions, 'system' | 'api' | 'version' | 'onNote' | 'onEvent'> {
  const labels = call.texts('labels').flatMap((text) => text.split(','));
  const idle = call.text('idle-exit');
  const idleExitMs = idle === undefined ? undefined : parseDuration(idle);
  if (idle !== undefined && idleExitMs === undefined) {
    throw new Fault('usage', `--idle-exit cannot be ${JSON.stringify(idle)}.`, {
      cure: 'Write a length of time, such as 60s or 5m.',
    });
  }
  return {
    labels: [...new Set(labels.map((label) => label.trim()).filter((label) => label !== ''))],
    concurrency: call.count('concurrency') ?? 1,
    name: call.text('name') ?? hostname(),
    stateDir: stateDirOf(call),
    workspace: (call.text('workspace') ?? 'worktree') as Workspace,
    once: call.isOn('once'),
    ...(idleExitMs === undefined ? {} : { idleExitMs }),
  };
}

function noAddress(): Fault {
  return new Fault('usage', 'A worker needs the address of a task API.', {
    cure: 'Give --api-base or API_BASE, or start `orchestrator serve` on the same state directory.',
  });
}
