import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, openPage } from '../../support/browser.ts';
import { serveDashboard } from '../../support/dashboard.ts';
import { describePostgres } from '../../support/postgres.ts';
import { watchShifts } from '../shifts.ts';
import { clientOf, tellRun } from '../told-runs.ts';
import { submitRun, takeStep } from '../workers/held-steps.ts';

/** From words that are as narrow as they come to those that are as wide: `476 ms`, `1.5 s`, `59 min 59 s`; ms after the one before. */
const PASSING = [476, 1_000, 9_000, 50_000, 3_538_600, 82_000_000];

/** Pages with times that go on, and what is there once they are drawn. */
const PAGES = {
  '': '.run .took',
  workers: '.place .took',
  'runs/tonight/1?tab=table': '.tasks .took',
  'runs/tonight/1': '.graph .took',
  'runs/here/1/tasks/build': '.took',
  approvals: '.waits .took',
};

async function movedOn(page: Page): Promise<readonly string[]> {
  const shifts = await watchShifts(page);
  for (const ms of PASSING) {
    await page.clock.fastForward(ms);
    // What moved is told with a picture.
    await page.screenshot();
  }
  // A text that stands at the right of its own place begins elsewhere when it grows, and moves nothing.
  return (await shifts()).filter((shift) => shift.includes('<'));
}

describePostgres('time that goes on', () => {
  describeInBrowser('in a browser', () => {
    it.each([1_440, 390])('moves nothing beside it, %d px wide', async (width) => {
      const { ui, api } = await serveDashboard();
      const client = clientOf(api);
      const at = new Date();
      const here = { plan: 'nightly', run_id: 'here', at: at.toISOString(), status: 'running' as const, actor: 'mira' };
      const told = await tellRun(client, { ...here, tasks: { build: { status: 'running', tries: 2 } } });
      await client.appendTaskLog(told.get('build')?.id ?? 0, 1, 'begins\n');
      await tellRun(client, { ...here, run_id: 'waits', tasks: { deploy: { status: 'awaiting_approval' } } });
      await client.announceWorker('w1', { name: 'linux-1', labels: ['linux'], concurrency: 2 });
      await submitRun(client);
      await takeStep(client, 'w1');
      const moved: Record<string, readonly string[]> = {};
      for (const [path, drawn] of Object.entries(PAGES)) {
        const { page } = await openPage({ viewport: { width, height: 900 } });
        await page.clock.install({ time: at });
        await page.goto(`${ui}${path}`);
        await page.locator(drawn).first().waitFor();
        // How much waits for a decision comes a moment later.
        await page.locator('.header .count').waitFor();
        moved[path] = await movedOn(page);
      }
      expect(moved).toEqual(Object.fromEntries(Object.keys(PAGES).map((path) => [path, []])));
    });
  });
});
