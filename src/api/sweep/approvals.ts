import { sweepApprovals } from '../../store/approvals/expire.ts';
import type { ApiContext } from '../context.ts';

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
  let cancel: () => void = () => undefined;
  let running: Promise<unknown> = Promise.resolve();
  let stopped = false;
  const sweep = async (): Promise<void> => {
    for (let more = true; more && !stopped; ) {
      const swept = await sweepApprovals(database);
      if (swept.expired + swept.reminded > 0) changed();
      more = swept.more;
    }
  };
  const later = (): void => {
    cancel = clock.after(everyMs, () => {
      running = sweep()
        .catch(onFailure)
        .finally(() => {
          if (!stopped) later();
        });
    });
  };
  later();
  return {
    stop: async () => {
      stopped = true;
      cancel();
      await running;
    },
  };
}
