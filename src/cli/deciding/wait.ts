import { join, resolve } from 'node:path';
import { Fault } from '../../errors.ts';
import { readRun } from '../../journal/read.ts';
import { rewriteJournal } from '../../journal/repair.ts';
import { expiriesIn } from '../../launch/decisions/decide-run.ts';
import { apply } from '../../run/apply.ts';
import type { TaskDecided } from '../../run/event.ts';
import type { Run, Task } from '../../run/run.ts';
import { clientOf } from '../../sync/client-of.ts';
import { decidedElsewhere } from '../../sync/decided-elsewhere.ts';
import { sleep } from '../../system/clock.ts';
import type { Call } from '../line/verb.ts';
import { type ApiAddress, apiAddressOf } from '../running/api-address.ts';
import { listenForInterrupts } from '../running/interrupts.ts';
import { stateDirOf } from '../running/run-flags.ts';
import type { Streams } from '../streams/streams.ts';
import { decideAnywhere } from './decide.ts';
import { askForDecision } from './prompt.ts';

/** Time between two looks at what others have decided. */
const LOOK_MS = 1_000;
/** Time between two signs of life: who gives them goes on with the run itself, and no server does. */
const BEAT_MS = 15_000;

interface Watch {
  readonly streams: Streams;
  readonly stateDir: string;
  readonly address: ApiAddress | undefined;
  /** What was decided by another way than the run's record. */
  readonly elsewhere: (run: Run) => Promise<readonly TaskDecided[]>;
  readonly signal: AbortSignal;
}

/**
 * Waits until somebody has ended a task that waits in a run: at this terminal, through the API, or in its record. Answers the run with what
 * was decided; undefined where it was interrupted.
 */
export async function waitForDecisions(call: Call, streams: Streams, run: Run): Promise<Run | undefined> {
  const { system, stderr } = streams;
  const address = await apiAddressOf(call, system);
  const interrupts = listenForInterrupts(streams, false);
  const done = new AbortController();
  const signal = AbortSignal.any([interrupts.signal, done.signal]);
  const stateDir = resolve(system.cwd, stateDirOf(call));
  const watch = { streams, stateDir, address, elsewhere: elsewhereFor(streams, address), signal };
  const waiting = waitingIn(run);
  stderr.write(`Waiting for people to decide: ${waiting.map(({ task }) => `${run.run_id}/${task}`).join(', ')}\n`);
  try {
    const watched = lookUntilDecided(watch, run).finally(() => done.abort());
    if (streams.ask !== undefined) await Promise.race([askUntilDecided(watch, run), watched]);
    return await watched;
  } finally {
    done.abort();
    interrupts.stopListening();
  }
}

// Deadlines are the API's to keep where there is one.
function elsewhereFor({ system, stderr }: Streams, address: ApiAddress | undefined): Watch['elsewhere'] {
  if (address === undefined) return async (run) => expiriesIn(run, system.clock.now());
  const client = clientOf(address, system);
  let told = false;
  let beaten = Number.NEGATIVE_INFINITY;
  const beat = ({ run_id, attempt }: Run): void => {
    if (system.clock.monotonic() - beaten < BEAT_MS) return;
    beaten = system.clock.monotonic();
    client.heartbeatRun(run_id, attempt).catch(() => undefined);
  };
  return (run) => {
    beat(run);
    return decidedElsewhere(client, run).catch((thrown: unknown) => {
      if (!told) stderr.write(`note: The task API does not answer (${String(thrown)}); it is asked again.\n`);
      told = true;
      return [];
    });
  };
}

/** The tasks of a run that wait for people. */
function waitingIn(run: Run): readonly Task[] {
  return [...run.tasks.values()].filter(({ status }) => status === 'awaiting_approval');
}

async function lookUntilDecided({ streams, stateDir, elsewhere, signal }: Watch, run: Run): Promise<Run | undefined> {
  const { system } = streams;
  const folder = join(stateDir, 'runs', run.run_id, String(run.attempt));
  while (!signal.aborted) {
    const stored = await readRun(system, stateDir, run.run_id, run.attempt);
    if (stored !== undefined && waitingIn(stored.run).length < waitingIn(run).length) return stored.run;
    const events = stored === undefined ? [] : await elsewhere(stored.run);
    if (stored !== undefined && events.length > 0) {
      const after = events.reduce(apply, stored.run);
      await rewriteJournal(system, folder, [...stored.events, ...events], after);
      return after;
    }
    await sleep(system.clock, LOOK_MS, signal);
  }
  return undefined;
}

async function askUntilDecided({ streams, stateDir, address, signal }: Watch, run: Run): Promise<void> {
  for (const task of waitingIn(run)) {
    for (let asks = true; asks && !signal.aborted; ) {
      const wish = await askForDecision(streams, run, task, signal);
      if (wish === undefined) break;
      try {
        const told = await decideAnywhere(wish, { system: streams.system, stateDir, address });
        streams.stderr.write(`${told}\n`);
        asks = false;
      } catch (thrown) {
        if (!(thrown instanceof Fault)) throw thrown;
        streams.stderr.write(`${thrown.message}\n`);
      }
    }
  }
}
