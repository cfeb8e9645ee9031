import { randomBytes } from 'node:crypto';
import {
  type BullQueueOptions,
  createBullQueue,
  type EnginePlace,
} from '../../../src/queue/bullmq/create-bull-queue.ts';
import type { JobQueue, QueueListeners } from '../../../src/queue/job-queue.ts';
import { createPostgresDatabase } from '../../../src/store/postgres/create-postgres-database.ts';
import { systemClock } from '../../../src/system/clock.ts';
import { atTheEnd, freshSchema } from '../../support/database.ts';
import { postgresUrl } from '../../support/postgres.ts';
import { redisUrl } from '../../support/redis.ts';

/** A queue of BullMQ's that is closed after the test; it looks for lost locks ten times as often as a server's does. */
export async function openQueue(at: EnginePlace, more: Partial<BullQueueOptions> = {}): Promise<JobQueue> {
  const queue = await createBullQueue({ at, clock: systemClock, sweepMs: 100, ...more });
  atTheEnd(() => queue.close());
  return queue;
}

/** A place on Postgres; each queue opened on it has a pool of its own, as another server has. */
export async function postgresPlace(): Promise<{
  schema: string;
  open(listeners?: QueueListeners): Promise<JobQueue>;
}> {
  const schema = freshSchema();
  const dropping = createPostgresDatabase({ connectionString: postgresUrl() });
  atTheEnd(async () => {
    await dropping.query({ text: `DROP SCHEMA IF EXISTS "${schema}" CASCADE` });
    await dropping.close();
  });
  return {
    schema,
    open: async (listeners) => {
      const database = createPostgresDatabase({ connectionString: postgresUrl(), schema });
      atTheEnd(() => database.close());
      return openQueue({ postgres: { database, schema } }, listeners);
    },
  };
}

/** A place on the file's Redis. */
export async function redisPlace(): Promise<{ prefix: string; open(listeners?: QueueListeners): Promise<JobQueue> }> {
  const url = await redisUrl();
  const prefix = `t-${randomBytes(8).toString('hex')}`;
  return { prefix, open: (listeners) => openQueue({ redis: { url, prefix } }, listeners) };
}
