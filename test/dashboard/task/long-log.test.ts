import { performance } from 'node:perf_hooks';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { tablesOf } from '../../../src/store/tables.ts';
import { describeInBrowser, openPage } from '../../support/browser.ts';
import { serveDashboard } from '../../support/dashboard.ts';
import { freshDatabase } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';
import { clientOf, tellRun } from '../told-runs.ts';

/** No work may keep the page from answering for longer, in ms of the processor's time; the longest took 34. */
const MOST_BUSY_MS = 150;

/** 1,250,000 lines of 80 bytes: 100 MB, more than the API takes, so they are put where it keeps them. */
async function keepLongLog(database: Database, task: number): Promise<void> {
  await database.query({
    text: `INSERT INTO ${tablesOf(database.schema).logs} (task_id, seq, start_byte, bytes)
SELECT $1::bigint, seq, (seq - 1) * 1000000::bigint, convert_to((
  SELECT string_agg(rpad(CASE WHEN (seq * 12500 + line) % 250000 = 0 THEN 'a needle at ' ELSE 'nothing of note in ' END || (seq * 12500 + line), 79, '.') || E'\\n', '' ORDER BY line)
    FROM generate_series(1, 12500) AS line), 'UTF8') FROM generate_series(1, 100) AS seq`,
    values: [task],
  });
}

interface Traced {
  readonly ph: string;
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread itself, not of those who shared its processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Watches how long each piece of the page's work lasts; answers the longest, ms. */
async function watchTasks(page: Page): Promise<() => Promise<number>> {
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ['toplevel', '-*'] });
  return async () => {
    const trace = JSON.parse(String(await browser?.stopTracing())) as { readonly traceEvents: readonly Traced[] };
    const isMain = ({ name, args }: Traced): boolean => name === 'thread_name' && args?.name === 'CrRendererMain';
    const mains = new Set(trace.traceEvents.filter(isMain).map(({ pid, tid }) => `${pid} ${tid}`));
    const tasks = trace.traceEvents.filter(({ ph, pid, tid }) => ph === 'X' && mains.has(`${pid} ${tid}`));
    const lasted = tasks.flatMap(({ tdur = 0 }) => (tdur > 0 ? [tdur / 1_000] : []));
    expect(lasted.length).toBeGreaterThan(100);
    return Math.max(...lasted);
  };
}

describePostgres('a log of 100 MB', () => {
  describeInBrowser('in a browser', () => {
    it('is opened, scrolled through and searched while the page goes on answering', { timeout: 300_000 }, async () => {
      const database = await freshDatabase();
      const { ui, api } = await serveDashboard({ schema: database.schema });
      const tasks = await tellRun(clientOf(api), {
        plan: 'nightly',
        run_id: 'n1',
        at: '2026-11-20T01:13:00Z',
        tasks: { build: 'succeeded' },
      });
      const id = tasks.get('build')?.id ?? 0;
      await keepLongLog(database, id);
      const { page } = await openPage();
      const longest = await watchTasks(page);
      const began = performance.now();
      await page.goto(`${ui}tasks/${id}`);
      await page.locator('[data-line="1"]').waitFor();
      const first = performance.now() - began;
      await page.getByText('1,250,000 lines, 100.0 MB').waitFor({ timeout: 200_000 });
      const all = performance.now() - began;
      await page.getByRole('region', { name: 'Log of build' }).press('End');
      await page.locator('[data-line="1250000"]').waitFor();
      expect(await page.locator('.log-line').count()).toBeLessThan(80);
      await page.mouse.move(700, 600);
      await page.mouse.wheel(0, -1_000);
      await page.locator('[data-line="1249935"]').waitFor();
      const looks = performance.now();
      await page.getByRole('searchbox').fill('NEEDLE');
      await page.getByText('5 lines', { exact: true }).waitFor();
      const searched = performance.now() - looks;
      await page.getByRole('searchbox').press('Enter');
      await page.locator('.is-chosen mark').waitFor();
      await page.getByRole('button', { name: 'Wrap lines' }).click();
      await page.getByRole('region', { name: 'Log of build' }).press('Home');
      await page.locator('[data-line="1"]').waitFor();
      const busy = await longest();
      const took = `first line ${first | 0} ms, all ${all | 0} ms, searched ${searched | 0} ms`;
      expect(busy, took).toBeLessThan(MOST_BUSY_MS);
      expect(first).toBeLessThan(all);
    });
  });
});
