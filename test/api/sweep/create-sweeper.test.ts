import { expect, it } from 'vitest';
import { createSweeper, type SweeperOptions } from '../../../src/api/sweep/create-sweeper.ts';
import type { Database } from '../../../src/store/database.ts';
import { atTheEnd, describeOnEach } from '../../support/database.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { eventLines, registered, silence } from '../../support/runs.ts';

/** A sweeper on a clock of its own; `pass` lets time pass and whatever fell due finish, and answers how many looks there were. */
function sweeping(database: Database, options: Partial<SweeperOptions> = {}) {
  const manual = createManualClock();
  let skew = 0;
  let looks = 0;
  let told = 0;
  let under = Promise.resolve<unknown>(undefined);
  const watched: Database = {
    ...database,
    transaction: (work) => {
      looks += 1;
      const done = database.transaction(work);
      under = done.catch(() => undefined);
      return done;
    },
  };
  const context = {
    database: watched,
    clock: { ...manual, now: () => manual.now() + skew },
    changed: () => {
      told += 1;
    },
    logged: () => undefined,
  };
  const sweeper = createSweeper({ context, ...options });
  atTheEnd(sweeper.stop);
  return {
    told: () => told,
    stop: sweeper.stop,
    setClock: (ms: number) => {
      skew += ms;
    },
    pass: async (seconds: number): Promise<number> => {
      looks = 0;
      for (let left = seconds; left > 0; left -= 15) {
        manual.advance(15_000);
        await under;
        // The next look is set up after the one before has ended.
        await new Promise((resolve) => setImmediate(resolve));
      }
      return looks;
    },
  };
}

describeOnEach('the sweeper', (makeDatabase) => {
  it('gives runs a minute after its start, then looks every 15 s', async () => {
    const database = await makeDatabase();
    await registered(database);
    await silence(database, 'nightly-1', 3_600);
    const { pass, told } = sweeping(database);
    expect(await pass(45)).toBe(0);
    expect(await eventLines(database)).toHaveLength(1);
    expect(await pass(15)).toBe(1);
    expect((await eventLines(database)).at(-1)).toBe('run lost running>failed v2 sweep');
    expect(told()).toBe(1);
    expect(await pass(60)).toBe(4);
    expect(told()).toBe(1);
  });

  it('gives runs a minute after it slept, and after its clock was set back', async () => {
    const database = await makeDatabase();
    const { pass, setClock } = sweeping(database);
    expect(await pass(75)).toBe(2);
    setClock(3_600_000);
    expect(await pass(60)).toBe(0);
    expect(await pass(15)).toBe(1);
    setClock(-60_000);
    expect(await pass(60)).toBe(0);
    expect(await pass(15)).toBe(1);
  });

  it('gives runs a minute after the database was away', async () => {
    const database = await makeDatabase();
    let away = true;
    const failures: unknown[] = [];
    const broken: Database = {
      ...database,
      transaction: (work) => (away ? Promise.reject(new Error('away')) : database.transaction(work)),
    };
    const { pass } = sweeping(broken, { onFailure: (thrown) => void failures.push(thrown) });
    expect(await pass(60)).toBe(1);
    expect(failures).toHaveLength(1);
    away = false;
    expect(await pass(45)).toBe(0);
    expect(await pass(15)).toBe(1);
    expect(failures).toHaveLength(1);
  });

  it('does nothing more once it is stopped', async () => {
    const { pass, stop } = sweeping(await makeDatabase());
    await pass(60);
    await stop();
    expect(await pass(60)).toBe(0);
  });
});
