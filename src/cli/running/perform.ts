import { Fault } from '../../errors.ts';
import type { StepGraph } from '../../graph/graph.ts';
import type { RunPlanOptions } from '../../launch/options.ts';
import { resumeRun } from '../../launch/resume/resume-run.ts';
import { toRecord } from '../../run/record.ts';
import type { Run } from '../../run/run.ts';
import type { Call } from '../line/verb.ts';
import type { Streams } from '../streams/streams.ts';
import { withoutToken } from './api-address.ts';
import { listenForInterrupts } from './interrupts.ts';
import { openReporter } from './reporter.ts';
import { readRunFlags, stateDirOf } from './run-flags.ts';
import { openTelling } from './tell-api.ts';
import { openNotifications } from './tell-people.ts';

/** Starts a run, tells of it, prints its record where `--json` asks for it, and answers the exit status. */
export async function perform(
  call: Call,
  streams: Streams,
  graph: StepGraph,
  start: (options: RunPlanOptions) => Promise<Run>,
): Promise<number> {
  const { run, interrupted } = await (call.isOn('wait')
    ? performToTheEnd(call, streams, graph, start)
    : performOnce(call, streams, graph, start));
  if (run !== undefined && call.isOn('json')) streams.stdout.write(`${JSON.stringify(toRecord(run), null, 2)}\n`);
  return run === undefined ? (interrupted ?? 1) : exitStatus(run, interrupted);
}

async function performToTheEnd(
  call: Call,
  streams: Streams,
  graph: StepGraph,
  start: (options: RunPlanOptions) => Promise<Run>,
): Promise<Ended> {
  const { holdTurn } = await import('../deciding/hold-turn.ts');
  const turn = holdTurn(streams.system, stateDirOf(call));
  const own = (options: RunPlanOptions): RunPlanOptions => ({
    ...options,
    observers: [...(options.observers ?? []), turn.observer],
  });
  try {
    let ended = await performOnce(call, streams, graph, (options) => start(own(options)));
    while (ended.run?.status === 'awaiting_approval' && ended.interrupted === undefined) {
      const { waitForDecisions } = await import('../deciding/wait.ts');
      const decided = await waitForDecisions(call, streams, ended.run);
      if (decided === undefined) break;
      ended = await performOnce(call, streams, graph, (options) => resumeRun(graph, graph, decided, own(options)));
    }
    return ended;
  } finally {
    turn.release();
  }
}

interface Ended {
  /** Absent where it was interrupted before there was a run. */
  readonly run?: Run;
  /** The status an interrupt asks for. */
  readonly interrupted: number | undefined;
}

async function performOnce(
  call: Call,
  streams: Streams,
  graph: StepGraph,
  start: (options: RunPlanOptions) => Promise<Run>,
): Promise<Ended> {
  const flags = readRunFlags(call);
  const reporter = await openReporter(call, streams, commandOf(call, streams));
  const telling = await openTelling(call, streams, graph);
  const world = { ...streams, system: withoutToken(streams.system, graph.secrets) };
  const people = await openNotifications(call, world, graph, telling?.observer);
  const interrupts = listenForInterrupts(world, reporter.name === 'terminal');
  try {
    const { system, signal } = interrupts;
    const told = telling === undefined ? { signal } : { signal: AbortSignal.any([signal, telling.cancelled]) };
    const observers = [reporter, people?.observer, telling?.observer].filter((one) => one !== undefined);
    const run = await start({ ...flags, system, ...told, observers, notes: people?.notes ?? [] });
    return { run, interrupted: interrupts.status() };
  } catch (thrown) {
    // Interrupted before there was a run: nothing is wrong with the world.
    const status = thrown instanceof Fault && thrown.code === 'busy' ? interrupts.status() : undefined;
    if (status === undefined) throw thrown;
    return { interrupted: status };
  } finally {
    await reporter.close?.();
    people?.printNotes();
    telling?.printNotes();
    interrupts.stopListening();
  }
}

/** Turns a verb with its words into the command that does it here, with the state directory of this call. */
export function commandOf(call: Call, streams: Streams): (words: string) => string {
  const dir = stateDirOf(call);
  const flag =
    dir === '.orchestrator' || streams.system.env.ORCHESTRATOR_STATE_DIR === dir ? '' : ` --state-dir ${dir}`;
  return (words) => `${streams.program} ${words}${flag}`;
}

function exitStatus(run: Run, interrupted: number | undefined): number {
  if (run.status === 'succeeded' || run.status === 'awaiting_approval') return 0;
  return interrupted ?? 1;
}
