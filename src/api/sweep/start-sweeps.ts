import type { BlobStore } from '../../blobs/blob-store.ts';
import type { ApiContext } from '../context.ts';
import { createApprovalSweep } from './approvals.ts';
import { createBlobSweep } from './blobs.ts';
import { createSweeper, type SweeperOptions } from './create-sweeper.ts';
import { createHousekeeping } from './housekeeping.ts';
import { createMissedSweep } from './missed-plans.ts';
import { createRetention, type RetentionRules, type Swept } from './retention.ts';

/** What is swept, and when. */
export interface SweepOptions extends Pick<SweeperOptions, 'everyMs' | 'graceMs' | 'silentMs'> {
  /** What is kept how long; for ever where nothing is said. */
  readonly retention?: RetentionRules;
}

/** What sweeping works with. */
export interface SweepParts extends SweepOptions {
  readonly context: ApiContext;
  /** Where the files of a fleet are; absent where there is none. */
  readonly blobs?: BlobStore | undefined;
  readonly logger: { warn(message: string, details?: object): void };
  readonly onSwept: (swept: Swept) => void;
}

/** Starts everything that looks after the tables by itself: runs that fell silent, what expired, what is too old. */
export function startSweeps({ context, blobs, logger, onSwept, retention: rules, ...times }: SweepParts): {
  stop(): Promise<void>;
} {
  const { database, clock } = context;
  const onFailure = (thrown: unknown): void =>
    logger.warn('A sweep failed; the next one tries again.', { error: thrown });
  const lost = createSweeper({ context, onFailure, ...times });
  const { everyMs } = times;
  const approvals = createApprovalSweep({ context, onFailure, ...(everyMs === undefined ? {} : { everyMs }) });
  const missed = createMissedSweep({ context, onFailure });
  const expired = createHousekeeping(database, clock, onFailure);
  const unnamed = blobs && createBlobSweep({ context, blobs, onFailure });
  const retention = createRetention({ database, clock, logger, onSwept, ...rules });
  retention.start();
  return {
    stop: async () => {
      await Promise.all([
        lost.stop(),
        approvals.stop(),
        missed.stop(),
        expired.stop(),
        unnamed?.stop(),
        retention.stop(),
      ]);
    },
  };
}
