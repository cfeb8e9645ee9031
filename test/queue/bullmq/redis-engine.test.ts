import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { expect, test } from 'vitest';
import { atTheEnd } from '../../support/database.ts';
import { freePort } from '../../support/free-port.ts';
import { describeRedis, ownRedis, redisUrl } from '../../support/redis.ts';
import { openQueue, redisPlace } from './place.ts';

const LONG = 60_000;

describeRedis('BullMQ on Redis, beside the contract', () => {
  test('what BullMQ itself adds and takes are the same jobs', async () => {
    const { prefix, open } = await redisPlace();
    const queue = await open();
    const connection = { url: await redisUrl(), maxRetriesPerRequest: null };
    await queue.enqueue([
      { id: '1', lane: 'linux', priority: 0 },
      { id: '2', lane: 'linux', priority: 0 },
    ]);
    await queue.claim(['linux'], 'me', LONG);
    const theirs = new Queue('linux', { connection, prefix });
    atTheEnd(() => theirs.close());
    expect(await theirs.getJobCounts('active', 'prioritized', 'delayed')).toEqual({
      active: 1,
      prioritized: 1,
      delayed: 0,
    });
    const done: unknown[] = [];
    const worker = new Worker('linux', async (job) => done.push(job.id), { connection, prefix });
    atTheEnd(() => worker.close());
    await theirs.add('step', {}, { jobId: 'job-3' });
    await expect.poll(() => done).toEqual(expect.arrayContaining(['job-2', 'job-3']));
  });

  test('has one connection, whatever the number of lanes and the lengths of locks', async () => {
    const server = await ownRedis();
    const queue = await openQueue({ redis: { url: server.url } });
    const lanes = Array.from({ length: 40 }, (_, at) => `lane ${at}`);
    await queue.enqueue(lanes.map((lane, at) => ({ id: String(at), lane, priority: 0 })));
    await Promise.all(lanes.map((lane, at) => queue.claim([lane], 'me', LONG + at)));
    const looking = new Redis(server.url);
    const clients = (await looking.client('LIST')) as string;
    expect(clients.split('\n').filter((line) => line.includes('name=orchestrator'))).toHaveLength(1);
    expect(clients.trim().split('\n')).toHaveLength(2);
    looking.disconnect();
  });

  test('says that Redis does not answer while it does not, and goes on afterwards', async () => {
    const server = await ownRedis();
    const errors: unknown[] = [];
    const queue = await openQueue({ redis: { url: server.url } }, { onError: (error) => errors.push(error) });
    const job = { id: '1', lane: 'a', priority: 0 };
    await queue.enqueue([job]);
    await queue.claim(['a'], 'me', LONG);
    expect(queue.lapsedAt?.()).toBeUndefined();
    await server.stop();
    const unavailable = { code: 'unavailable', message: 'Redis does not answer: the connection is gone.' };
    await expect(queue.claim(['a'], 'me', LONG)).rejects.toMatchObject(unavailable);
    await expect(queue.extend(job, 'me', LONG)).rejects.toMatchObject(unavailable);
    await expect(queue.finish(job, 'me')).rejects.toMatchObject(unavailable);
    await expect(queue.enqueue([job])).rejects.toMatchObject(unavailable);
    await expect.poll(() => errors).toContainEqual(expect.objectContaining(unavailable));
    await server.start();
    // This Redis keeps nothing, and our tables know what is to be added again.
    const addAgain = () => queue.enqueue([job]).then(() => queue.claim(['a'], 'you', LONG));
    await expect.poll(() => addAgain().catch(() => undefined)).toEqual({ id: '1', lane: 'a' });
    expect(queue.lapsedAt?.()).toBeGreaterThan(0);
  });

  test('says at once that no Redis answers, and does not repeat an address that cannot be read', async () => {
    const nobody = openQueue({ redis: { url: `redis://127.0.0.1:${await freePort()}` } });
    await expect(nobody).rejects.toMatchObject({ code: 'unavailable' });
    const wrong = await openQueue({ redis: { url: 'http://:secret@somewhere' } }).catch((thrown: unknown) => thrown);
    expect(wrong).toMatchObject({ code: 'usage' });
    expect(String(wrong)).not.toContain('secret');
  });
});
