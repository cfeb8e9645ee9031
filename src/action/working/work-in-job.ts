import { appendFileSync } from 'node:fs';
import { listenForInterrupts } from '../../cli/running/interrupts.ts';
import { version } from '../../cli/version.ts';
import { Fault } from '../../errors.ts';
import type { System } from '../../system/system.ts';
import { createWorker, type WorkerOptions } from '../../worker/create-worker.ts';
import type { WorkerEvent } from '../../worker/worker-event.ts';
import { addressOf } from '../api/address.ts';
import { appendValues } from '../file-commands.ts';
import { OUTPUTS_OF_NOTHING } from '../outputs.ts';
import { createChangeProposals } from '../pull-request/create-change-proposals.ts';
import { type JobPlace, sayTo } from '../run/job.ts';
import { worldOfPlan } from '../secrets/environment.ts';
import { maskCommands } from '../secrets/mask-commands.ts';
import { reachingOrigin } from './reach-origin.ts';
import { createStepLog, type StepLog } from './step-log.ts';
import { workMarkdown } from './work-summary.ts';

/** ms a step has to end in once the job is cancelled: GitHub takes the process away after 7,500, and the steps must be given back before. */
const STOP_GRACE_MS = 4_000;

/** Does steps of a fleet's runs as long as there are any, and answers the exit status: 0, whatever became of them. Throws Fault. */
export async function workInJob(place: JobPlace): Promise<number> {
  const { inputs, facts, streams, keys } = place;
  const api = addressOf(inputs, keys, streams.system, sayTo(streams));
  if (api === undefined) throw noAddress();
  const name = `${facts.job || 'job'}${keys.RUNNER_NAME ? ` on ${keys.RUNNER_NAME}` : ''}`.slice(0, 200);
  const interrupts = listenForInterrupts(streams, false);
  const log = createStepLog({
    write: (text) => streams.stdout.write(text),
    secretWord: () => streams.system.randomHex(16),
    annotations: inputs.annotations,
  });
  const events: WorkerEvent[] = [];
  const worker = createWorker({
    ...optionsOf(place, interrupts.system, log),
    api,
    name,
    onEvent: (event) => {
      events.push(event);
      log.hear(event);
    },
  });
  interrupts.signal.addEventListener('abort', worker.stop);
  try {
    const summary = await worker.done;
    const endings = events.filter((event) => 'task' in event && event.type !== 'step_started');
    if (inputs.summary && keys.GITHUB_STEP_SUMMARY) {
      appendFileSync(keys.GITHUB_STEP_SUMMARY, `${workMarkdown(name, summary, endings)}\n`);
    }
    const word = (): string => streams.system.randomHex(16);
    if (keys.GITHUB_OUTPUT) appendValues(keys.GITHUB_OUTPUT, OUTPUTS_OF_NOTHING, word);
    return interrupts.status() ?? 0;
  } finally {
    interrupts.stopListening();
  }
}

function optionsOf(
  { inputs, facts, streams, stateDir }: JobPlace,
  system: System,
  log: StepLog,
): Omit<WorkerOptions, 'api' | 'name' | 'onEvent'> {
  const onNote = (note: string): void => sayTo({ stdout: { ...streams.stdout, write: log.say } })(`note: ${note}`);
  const { githubToken: token, labels, concurrency, idleExit } = inputs;
  return {
    system: reachingOrigin(system, facts.serverUrl, token),
    version,
    labels,
    concurrency,
    stateDir,
    workspace: 'auto',
    idleExitMs: idleExit,
    stopGrace: STOP_GRACE_MS,
    proposals: createChangeProposals({ system, token, facts, log: onNote, stateDir }),
    worldOf: (world, secrets) => {
      const own = worldOfPlan({ ...world, env: system.env }, secrets, token);
      log.say(maskCommands(secrets.flatMap((name) => own.env[name] ?? [])));
      return own;
    },
    onNote,
    onOutput: (step, _stream, bytes) => log.print(step, bytes),
  };
}

function noAddress(): Fault {
  return new Fault('usage', 'The input api-base is missing: a worker takes its steps from a task API.', {
    cure: 'Give the address of a server with a fleet.',
  });
}
