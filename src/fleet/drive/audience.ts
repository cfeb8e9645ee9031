import { toFault } from '../../errors.ts';
import { apply } from '../../run/apply.ts';
import type { RunEvent } from '../../run/event.ts';
import type { RunObserver } from '../../run/observer.ts';
import type { Run } from '../../run/run.ts';
import type { RunHearing } from '../hearing.ts';

/** Those who hear of a run, told only of what is written. */
export interface Audience {
  /** Whether somebody tells people. */
  readonly hasPeople: boolean;
  tell(events: readonly RunEvent[]): void;
}

/** Tells the record of everything there was; whoever throws is told no more, and a note says so. */
export function createAudience(
  { record, people }: RunHearing,
  before: readonly RunEvent[],
  onNote: (message: string) => void,
): Audience {
  const deaf = new Set<RunObserver>();
  const tell = (observer: RunObserver, event: RunEvent, run: Run): void => {
    if (deaf.has(observer)) return;
    try {
      observer.onEvent(event, run);
    } catch (thrown) {
      deaf.add(observer);
      onNote(`${run.run_id}: ${observer.name} stopped listening: ${toFault(thrown).message}`);
    }
  };
  // A run of its own: that of the engine is ahead of what is written.
  let run: Run | undefined;
  for (const event of before) run = apply(run, event);
  if (run !== undefined) for (const event of before) tell(record, event, run);
  return {
    hasPeople: people !== undefined,
    tell: (events) => {
      for (const event of events) {
        run = apply(run, event);
        if (people !== undefined) tell(people, event, run);
        tell(record, event, run);
      }
    },
  };
}
