import { jobQueueLaws } from '../../contracts/job-queue.ts';
import { describeRedis } from '../../support/redis.ts';
import { redisPlace } from './place.ts';

describeRedis('BullMQ on Redis', () => {
  jobQueueLaws({ makePlace: redisPlace });
});
