import { toFault } from '../../errors.ts';
import type { TickStore } from '../../store/schedule/tick-store.ts';
import type { TickOutcome } from '../../store/schedule/ticks.ts';
import { type Clock, isoTime, sleep } from '../../system/clock.ts';
import { ON_TIME_MS } from './plan-watch.ts';
import type { NotStarted, ScheduleFacts, ScheduleLog, Tick } from './scheduled-plan.ts';

/** What turns are taken with. */
export interface TurnOptions {
  readonly clock: Clock;
  readonly ticks: TickStore;
  readonly log: ScheduleLog;
  /** Between two looks at what is waited for, ms. */
  readonly every: number;
  /** Aborted: nothing more is started, what waits is given back. */
  readonly signal: AbortSignal;
}

/** A tick this server took and has not finished with. */
export interface Active {
  readonly tick: Tick;
  /** Undefined until its run has begun. */
  readonly runId: string | undefined;
}

/** Who may start when. */
export interface Turns {
  /** True when nothing keeps the tick from being started; else what became of it is recorded. */
  wait(tick: Tick): Promise<boolean>;
  /** Records what became of a tick, however often the store must be asked. */
  finish(tick: Tick, end: TickOutcome): Promise<void>;
  /** Records why a tick whose turn it was has no run, or gives it back. */
  leave(tick: Tick, not: NotStarted): Promise<void>;
}

/** Turns among the ticks of a plan: those this server is busy with, and those the store knows of. */
export function createTurns({ clock, ticks, log, every, signal }: TurnOptions, active: ReadonlySet<Active>): Turns {
  // Undefined where the store never took it; it is asked once where nothing more is to be started.
  const insist = async <T>(work: () => Promise<T>): Promise<{ readonly value: T } | undefined> => {
    for (;;) {
      try {
        return { value: await work() };
      } catch (thrown) {
        if (signal.aborted) return undefined;
        log('warn', `The store of ticks does not answer: ${toFault(thrown).message}`);
        await sleep(clock, every, signal);
      }
    }
  };
  const openBefore = async (tick: Tick): Promise<{ readonly runId: string | undefined } | undefined> => {
    const here = [...active].filter((one) => one.tick.plan === tick.plan && one.tick.due < tick.due);
    return here.find((one) => one.runId === undefined) ?? here.at(-1) ?? (await ticks.openRun(tick));
  };
  const giveUp = async (tick: Tick, outcome: 'skipped' | 'missed', why: string): Promise<false> => {
    log('warn', why, factsOf(tick));
    await insist(() => ticks.finish(tick, { outcome }));
    return false;
  };
  const release = async (tick: Tick): Promise<void> => {
    await insist(() => ticks.release(tick));
  };
  return {
    finish: async (tick, end) => {
      await insist(() => ticks.finish(tick, end));
    },
    leave: async (tick, { outcome, why }) => {
      if (outcome === 'released') await release(tick);
      else await giveUp(tick, outcome, `This time is skipped: ${why}`);
    },
    wait: async (tick) => {
      for (let isWaiting = false; ; isWaiting = true) {
        const open = await insist(() => openBefore(tick));
        if (signal.aborted || open === undefined) {
          await release(tick);
          return false;
        }
        if (isTooLate(tick, clock)) {
          return giveUp(tick, 'missed', 'This time is missed: its turn did not come early enough.');
        }
        if (open.value === undefined) return true;
        const { runId } = open.value;
        if (tick.rule.overlap === 'skip') {
          return giveUp(
            tick,
            'skipped',
            `This time is skipped: the run before still goes on (${runId ?? 'it is being started'}).`,
          );
        }
        // One that has not begun waits itself, and one is enough.
        if (!isWaiting && runId === undefined) {
          return giveUp(tick, 'skipped', 'This time is skipped: an earlier one still waits.');
        }
        await sleep(clock, every, signal);
      }
    },
  };
}

/** True where a tick is not to be started any more. */
export function isTooLate({ due, rule }: Tick, clock: Clock): boolean {
  return clock.now() - due > Math.max(rule.late, ON_TIME_MS);
}

/** What the log says a tick is. */
export function factsOf(tick: Tick): ScheduleFacts {
  return { plan: tick.plan, due_at: isoTime(tick.due) };
}
