import { toFault } from '../../errors.ts';
import type { TickKey } from '../../store/schedule/ticks.ts';
import type { Clock } from '../../system/clock.ts';
import type { StartedRun, StartTick, Tick } from './scheduled-plan.ts';
import { createTurns, factsOf, type TurnOptions } from './turn.ts';

/** What ticks are run with. */
export interface TickRunnerOptions extends TurnOptions {
  readonly start: StartTick;
}

/** Starts ticks that were taken, and sees them to their end. */
export interface TickRunner {
  begin(tick: Tick): void;
  /** True until the run of a tick has ended. */
  isBusyWith(tick: TickKey): boolean;
  /** Resolves when no tick is only being started any more. */
  settled(): Promise<void>;
}

interface Running {
  readonly tick: Tick;
  runId: string | undefined;
  /** Resolves when it has begun, or will not. */
  readonly begun: Promise<void>;
}

/** Well within the time after which others take a tick for abandoned. */
const RENEW_MS = 30_000;

/** A runner of ticks; those of different plans do not wait for each other. */
export function createTickRunner(options: TickRunnerOptions): TickRunner {
  const { clock, ticks, log } = options;
  const active = new Set<Running>();
  const turns = createTurns(options, active);

  const startRun = async (one: Running): Promise<Pick<StartedRun, 'ended'> | undefined> => {
    const started = await options.start(one.tick, options.signal);
    if ('outcome' in started) {
      await turns.leave(one.tick, started);
      return undefined;
    }
    const { run_id, ended } = started;
    one.runId = run_id;
    const facts = { ...factsOf(one.tick), run_id };
    log('info', 'A scheduled run has begun.', facts);
    const tell = (thrown: unknown): void =>
      log('error', `A scheduled run broke off: ${toFault(thrown).message}`, facts);
    return { ended: ended.catch(tell) };
  };
  const run = async (one: Running, onBegun: () => void): Promise<void> => {
    const { tick } = one;
    const stopRenewing = repeat(clock, RENEW_MS, () => ticks.renew(tick));
    try {
      if (!(await turns.wait(tick))) return;
      const started = await startRun(one);
      if (started === undefined) return;
      await turns.finish(tick, { outcome: 'started', runId: one.runId ?? '' });
      stopRenewing();
      onBegun();
      await started.ended;
    } catch (thrown) {
      const { message, cure } = toFault(thrown);
      const why = [message, cure].filter(Boolean).join(' ');
      log('error', `A plan could not be started: ${why}`, factsOf(tick));
      await turns.finish(tick, { outcome: 'missed' });
    } finally {
      stopRenewing();
      onBegun();
      active.delete(one);
    }
  };

  return {
    begin: (tick) => {
      let onBegun = (): void => undefined;
      const begun = new Promise<void>((resolve) => {
        onBegun = resolve;
      });
      const one: Running = { tick, runId: undefined, begun };
      active.add(one);
      void run(one, () => onBegun());
    },
    isBusyWith: ({ plan, due }) => [...active].some(({ tick }) => tick.plan === plan && tick.due === due),
    settled: async () => {
      await Promise.all([...active].map(({ begun }) => begun));
    },
  };
}

// What fails is tried again at the next turn anyway.
function repeat(clock: Clock, ms: number, work: () => Promise<unknown>): () => void {
  let cancel = (): void => undefined;
  const arm = (): void => {
    cancel = clock.after(ms, () => {
      arm();
      work().catch(() => undefined);
    });
  };
  arm();
  return () => cancel();
}
