import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltCli, buildCli } from '../../support/built-cli.ts';
import { isToldOnce } from '../../support/fleet-processes/record.ts';
import { createStand, type Ended, type Stand, until } from '../../support/fleet-processes/stand.ts';
import { layWire } from '../../support/fleet-processes/wire.ts';
import { describePostgres } from '../../support/postgres.ts';
import { describeRedis, ownRedis } from '../../support/redis.ts';

let cli: BuiltCli;
beforeAll(() => {
  cli = buildCli();
});
afterAll(() => cli.remove());

const LENGTH = 24;

/** Three rows side by side, of steps that need one another; each adds to what the one before gave out. */
const ROWS = `name: p
max_parallel: 3
steps:
${Array.from({ length: LENGTH }, (_, at) => {
  const before = at - 3;
  const needs = before < 0 ? '' : `, needs: [s${before}], env: { BEFORE: "\${{ steps.s${before}.outputs.path }}" }`;
  return `  - { id: s${at}, outputs: [path]${needs}, run: "sh ./step 'sleep 0.2; echo path=$BEFORE.${at} >> $ORCHESTRATOR_OUTPUT'" }`;
}).join('\n')}
`;

/** Everything was done, in order, and told once. */
async function isWhole(stand: Stand, { status, tasks }: Ended): Promise<void> {
  expect(status).toBe('succeeded');
  const paths = Object.fromEntries(tasks.map(({ task, outputs }) => [task, outputs?.path]));
  expect(paths).toMatchObject({
    s21: '.0.3.6.9.12.15.18.21',
    s22: '.1.4.7.10.13.16.19.22',
    s23: '.2.5.8.11.14.17.20.23',
  });
  await isToldOnce(stand.cluster.url, 'r1');
}

describePostgres('a run whose world is killed', () => {
  test('Postgres, with kill -9: the run goes on when it is back, and no server or worker is started again', async () => {
    const stand = await createStand(cli, ROWS, { lock: '5s', servers: ['north', 'south'] });
    const workers = [await stand.worker('ada'), await stand.worker('ben', { server: 1 })];
    await stand.submit();
    for (const task of ['s3', 's9', 's15']) {
      await stand.begun(task);
      await stand.cluster.stop('killed');
      await stand.cluster.start();
    }
    await isWhole(stand, await stand.ended());
    for (const { started } of [...stand.servers, ...workers]) expect(started.child.exitCode).toBeNull();
  });

  test('everything at once: it goes on when everything is back', async () => {
    const stand = await createStand(cli, ROWS, { lock: '3s', servers: ['north', 'south'] });
    const workers = [await stand.worker('ada'), await stand.worker('ben', { server: 1 })];
    await stand.submit();
    for (const task of ['s4', 's12']) {
      await stand.begun(task);
      await Promise.all([stand.cluster.stop('killed'), ...[...stand.servers, ...workers].map((one) => one.kill())]);
      await stand.cluster.start();
      await Promise.all([...stand.servers, ...workers].map((one) => one.start()));
    }
    await isWhole(stand, await stand.ended());
  });

  describeRedis('with the queue in Redis', () => {
    test('Redis, with kill -9, and it comes back with nothing: it is told again what waits', async () => {
      const redis = await ownRedis();
      const stand = await createStand(cli, ROWS, {
        lock: '2s',
        servers: ['north', 'south'],
        serverEnv: { REDIS_URL: redis.url },
      });
      const workers = [await stand.worker('ada'), await stand.worker('ben', { server: 1 })];
      await stand.submit();
      for (const task of ['s3', 's9', 's15']) {
        await stand.begun(task);
        await redis.stop();
        await redis.start();
      }
      await isWhole(stand, await stand.ended());
      for (const { started } of [...stand.servers, ...workers]) expect(started.child.exitCode).toBeNull();
    });

    test('cut off from Redis for longer than the lock: the run waits, and goes on when the wire is mended', async () => {
      const wire = await layWire((await ownRedis()).url);
      const stand = await createStand(cli, ROWS.replace('steps:', `steps:\n  - { id: hold, run: "${until('go')}" }`), {
        lock: '2s',
        servers: ['north', 'south'],
        serverEnv: { REDIS_URL: wire.url.replace('http:', 'redis:') },
      });
      const workers = [await stand.worker('ada'), await stand.worker('ben', { server: 1 })];
      await stand.submit();
      await stand.begun('hold');
      await stand.begun('s3');
      wire.cut();
      const isLost = (): boolean => workers.some(({ events }) => events.some(({ type }) => type === 'step_lost'));
      await expect.poll(isLost, { timeout: 60_000 }).toBe(true);
      wire.mend();
      stand.mark('go');
      await isWhole(stand, await stand.ended());
      for (const { started } of [...stand.servers, ...workers]) expect(started.child.exitCode).toBeNull();
    });
  });
});
