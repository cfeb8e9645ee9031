import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltCli, buildCli } from '../../support/built-cli.ts';
import { createStand, type Stand, until } from '../../support/fleet-processes/stand.ts';
import { layWire } from '../../support/fleet-processes/wire.ts';
import { createTestRepository } from '../../support/git-repository.ts';
import { describePostgres } from '../../support/postgres.ts';

let cli: BuiltCli;
beforeAll(() => {
  cli = buildCli();
});
afterAll(() => cli.remove());

/** So long that a test which waits for a lock to run out never ends. */
const FOREVER = '10m';

async function value({ cluster }: Stand, text: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  const { rows } = await client.query({ text, rowMode: 'array' }).finally(() => client.end());
  return rows[0]?.[0];
}

async function coordinatorOf(stand: Stand): Promise<string> {
  return String((await value(stand, 'SELECT coordinator FROM agents_fleet_runs')) ?? '');
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describePostgres('those who go in peace leave nothing to be waited for', () => {
  test('a server that is told to end hands its runs to the others at once', async () => {
    const plan = `name: p\nsteps:\n  - { id: a, run: "${until('go')}" }\n  - { id: b, needs: [a], run: sh ./step true }\n`;
    const stand = await createStand(cli, plan, { lock: FOREVER, servers: ['north', 'south'] });
    await stand.submit();
    await expect.poll(() => coordinatorOf(stand)).not.toBe('');
    const driver = await coordinatorOf(stand);
    const at = stand.servers.findIndex(({ started }) => driver.includes(`-${started.child.pid}-`));
    // Its worker is the other one's, so that only the run changes hands.
    await stand.worker('ada', { server: 1 - at });
    await stand.begun('a');
    stand.servers[at]?.started.child.kill('SIGTERM');
    expect(await stand.servers[at]?.started.ended).toMatchObject({ status: 0 });
    stand.mark('go');
    expect(await stand.ended()).toMatchObject({ status: 'succeeded' });
    expect(await coordinatorOf(stand)).toContain(`-${stand.servers[1 - at]?.started.child.pid}-`);
  });

  test('a worker that is told to end does what it has, and at the second time gives it back at once', async () => {
    const plan = `name: p\nsteps:\n${['a', 'b', 'c']
      .map(
        (id) =>
          `  - { id: ${id}, outputs: [by], run: ${JSON.stringify(until(id, 'echo by=$WORKER >> $ORCHESTRATOR_OUTPUT'))} }`,
      )
      .join('\n')}\n`;
    const stand = await createStand(cli, plan, { lock: FOREVER });
    const ada = await stand.worker('ada');
    await stand.submit();
    await stand.begun('a');
    ada.started.child.kill('SIGTERM');
    await ada.started.prints('nothing new is taken');
    stand.mark('a');
    expect(await ada.started.ended).toMatchObject({ status: 0 });
    const ben = await stand.worker('ben');
    await stand.begun('b');
    ben.started.child.kill('SIGTERM');
    await ben.started.prints('nothing new is taken');
    ben.started.child.kill('SIGTERM');
    expect(await ben.started.ended).toMatchObject({ status: 0 });
    await stand.worker('cyd');
    await stand.begun('b', 2);
    stand.mark('b');
    stand.mark('c');
    const { status, tasks } = await stand.ended();
    expect(status).toBe('succeeded');
    expect(tasks.map(({ outputs }) => outputs?.by)).toEqual(['ada.1', 'cyd.1', 'cyd.1']);
  });

  test('a run that is cancelled stops its steps on all workers with their next sign of life, which is never far', async () => {
    const plan = `name: p\nmax_parallel: 2\nsteps:\n${['a', 'b']
      .map((id) => `  - { id: ${id}, run: 'printf "start\\t${id}\\t$WORKER\\t$$\\n" >> $NOTES; exec sleep 600' }`)
      .join('\n')}\n`;
    const stand = await createStand(cli, plan, { lock: FOREVER, servers: ['north', 'south'] });
    const wires = await Promise.all(stand.servers.map(({ url }) => layWire(url)));
    const workers = await Promise.all(
      wires.map(({ url }, at) => stand.worker(['ada', 'ben'][at] ?? '', { server: at, url })),
    );
    await stand.submit();
    const lives = [...(await stand.begun('a')), ...(await stand.begun('b'))].map(({ life }) => life);
    expect(lives.sort()).toEqual(['ada.1', 'ben.1']);
    const pids = stand.tries().map(({ pid }) => pid);
    expect(pids.filter(isAlive)).toHaveLength(2);
    const client = stand.servers[0]?.client;
    const terms = await client?.announceWorker('probe', { name: 'probe', labels: [], concurrency: 1 });
    // Of the 5 s that are promised, what is left is for the server and for the end of the step.
    expect(terms?.beat_ms).toBeLessThanOrEqual(3_000);
    await client?.cancelRun('r1');
    await expect.poll(() => value(stand, 'SELECT bool_and(cancel) FROM agents_fleet_jobs')).toBe(true);
    const said = wires.map((wire) => wire.said().length);
    await expect.poll(() => pids.filter(isAlive), { interval: 20, timeout: 60_000 }).toEqual([]);
    const { status, tasks } = await stand.ended();
    expect(status).toBe('cancelled');
    for (const [at, wire] of wires.entries()) {
      const [beforeItsEnd = ''] = wire.said().slice(said[at]).split('/finish ');
      expect(beforeItsEnd.split('/extend ').length - 1).toBeLessThanOrEqual(1);
    }
    expect(tasks).toMatchObject([{ reason: 'cancelled' }, { reason: 'cancelled' }]);
    expect(workers.flatMap(({ events }) => events.filter(({ type }) => type === 'step_lost'))).toEqual([]);
  });

  test('a worker whose checkout lacks the commit says so, and another one does the step', async () => {
    const plan = `name: p\nmax_parallel: 2\nsteps:\n  - { id: hold, run: "${until('go')}" }\n  - { id: a, needs: [], outputs: [by], run: "sh ./step 'echo by=$WORKER >> $ORCHESTRATOR_OUTPUT'" }\n`;
    const stand = await createStand(cli, plan, { lock: FOREVER });
    await stand.worker('ada');
    await stand.submit();
    await stand.begun('hold');
    const elsewhere = createTestRepository();
    await elsewhere.commit('another one');
    const { events } = await stand.worker('ben', { cwd: elsewhere.path });
    const refusal = () => events.find(({ type }) => type === 'step_refused');
    await expect
      .poll(refusal)
      .toMatchObject({ task: 'a', kind: 'commit', message: expect.stringMatching(/^commit \w{7} is not here/) });
    stand.mark('go');
    const { status, tasks } = await stand.ended();
    expect(status).toBe('succeeded');
    expect(tasks.find(({ task }) => task === 'a')?.outputs).toEqual({ by: 'ada.1' });
  });
});
