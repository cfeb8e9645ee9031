import { sweepApprovals } from '../../store/approvals/expire.ts';
import type { ApiContext } from '../context.ts';
import { repeatNowAndThen } from './now-and-then.ts';

/** How what waits for a decision is looked after. */
export interface ApprovalSweepOptions {
  readonly context: Pick<ApiContext, 'database' | 'clock' | 'changed'>;
  /** Time between two looks; 15 s where not given. */
  readonly everyMs?: number;
  readonly onFailure: (thrown: unknown) => void;
}

const EVERY_MS = 15_000;

/** Ends what nobody decided in time and reminds of what waits long, now and then until it is stopped. Any number of servers may do it at once. */
export function createApprovalSweep({ context, everyMs = EVERY_MS, onFailure }: ApprovalSweepOptions): {
  stop(): Promise<void>;
} {
  const { database, clock, changed } = context;
  const work = async (isStopped: () => boolean): Promise<void> => {
    for (let more = true; more && !isStopped(); ) {
      const swept = await sweepApprovals(database);
      if (swept.expired + swept.reminded > 0) changed();
      more = swept.more;
    }
  };
  return repeatNowAndThen({ clock, everyMs, work, onFailure });
}
