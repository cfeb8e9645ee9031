import { createMissedPlans } from '../../outbox/messages/missed/missed-plans.ts';
import type { ApiContext } from '../context.ts';
import { repeatNowAndThen } from './now-and-then.ts';

/** How plans that do not start at their time are looked for. */
export interface MissedSweepOptions {
  readonly context: Pick<ApiContext, 'database' | 'clock' | 'changed'>;
  readonly onFailure: (thrown: unknown) => void;
}

const EVERY_MS = 5 * 60_000;

/** Looks every five minutes, until it is stopped, for plans that GitHub did not start at their time. */
export function createMissedSweep({ context, onFailure }: MissedSweepOptions): { stop(): Promise<void> } {
  const { database, clock, changed } = context;
  const plans = createMissedPlans(database, clock);
  const work = async (): Promise<void> => {
    if ((await plans.look()) > 0) changed();
  };
  return repeatNowAndThen({ clock, everyMs: EVERY_MS, work, onFailure });
}
