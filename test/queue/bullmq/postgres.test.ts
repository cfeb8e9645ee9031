import { jobQueueLaws } from '../../contracts/job-queue.ts';
import { describePostgres } from '../../support/postgres.ts';
import { postgresPlace } from './place.ts';

describePostgres('BullMQ on PostgreSQL', () => {
  jobQueueLaws({ makePlace: postgresPlace });
});
