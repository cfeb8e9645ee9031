import { expect, test } from 'vitest';
import { connectRedis } from '../../../src/queue/bullmq/redis/connect.ts';
import { freePort } from '../../support/free-port.ts';

test('a Redis that is not there is told of with its place and what to look at', async () => {
  const port = await freePort();
  await expect(connectRedis(`redis://ann:sesame@127.0.0.1:${port}`)).rejects.toMatchObject({
    code: 'unavailable',
    message: `Redis does not answer: connect ECONNREFUSED 127.0.0.1:${port}.`,
    cure: 'Check REDIS_URL, and that Redis runs there.',
  });
});
