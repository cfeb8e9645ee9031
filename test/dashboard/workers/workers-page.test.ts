import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accessFaults, describeInBrowser, openPage } from '../../support/browser.ts';
import { serveDashboard } from '../../support/dashboard.ts';
import { graphOf } from '../../support/graph.ts';
import { describePostgres } from '../../support/postgres.ts';
import { runReported } from '../../support/reported-run.ts';
import { watchShifts } from '../shifts.ts';
import { clientOf } from '../told-runs.ts';
import { submitRun, takeStep } from './held-steps.ts';

/** What the page asks of the fleet from now on. */
function fleetRequests(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/fleet')) asked.push(pathname);
  });
  return asked;
}

describePostgres('the workers page', () => {
  describeInBrowser('in a browser', () => {
    it('says how to begin, shows workers as they come, and leads to what they do', { timeout: 120_000 }, async () => {
      const { ui, api } = await serveDashboard();
      const client = clientOf(api);
      const { page } = await openPage();
      await page.goto(ui);
      await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Workers' }).click();
      await page.getByText('No worker is there').waitFor();
      expect(await page.title()).toBe('Workers · Orchestrator');
      await page.getByText(`orchestrator worker --api-base ${api} --labels linux`).waitFor();
      expect(await accessFaults(page)).toEqual([]);
      await client.announceWorker('w1', {
        name: 'linux-1',
        labels: ['linux'],
        concurrency: 2,
        host: 'a',
        version: '1',
      });
      await page.getByRole('heading', { name: 'linux-1' }).waitFor();
      const places = page.getByRole('list', { name: 'What linux-1 does now' });
      expect(await places.getByText('free').count()).toBe(2);
      const shifts = await watchShifts(page);
      await submitRun(client);
      const finish = await takeStep(client, 'w1');
      await places.getByRole('link', { name: 'build' }).waitFor();
      expect(await places.getByText('free').count()).toBe(1);
      await page.getByText('1 of 2').waitFor();
      await page.getByText('needs label gpu: no worker online has it').waitFor();
      expect(await shifts()).toEqual([]);
      await page.getByText('Start a worker that can').click();
      await page.getByText(`orchestrator worker --api-base ${api} --labels gpu`).waitFor();
      expect(await accessFaults(page)).toEqual([]);
      await places.getByRole('link', { name: 'tonight' }).click();
      await page.getByRole('link', { name: 'Timeline' }).click();
      const lanes = page.getByRole('list', { name: 'Workers over time' });
      const bar = lanes.getByRole('link', { name: /^build: Running.*on linux-1/ });
      await bar.waitFor();
      await lanes.getByText('needs label gpu: no worker online has it').waitFor();
      await bar.focus();
      await page.locator('.tip').getByText('on linux-1').waitFor();
      await page.keyboard.press('Escape');
      expect(await accessFaults(page)).toEqual([]);
      await page.getByRole('link', { name: 'By step' }).click();
      expect(page.url()).toContain('by=step');
      await page.getByRole('list', { name: 'Tasks over time' }).getByText('linux-1').first().waitFor();
      await page.getByRole('link', { name: 'Table' }).click();
      const row = (name: string) => page.getByRole('row').filter({ hasText: name });
      await row('train').getByText('needs label gpu: no worker online has it').waitFor();
      await row('build').getByText('linux-1').waitFor();
      await finish();
      await row('build').getByText('Succeeded').waitFor();
      await client.announceWorker('w2', { name: 'big-1', labels: ['gpu'], concurrency: 1 });
      const end = await takeStep(client, 'w2');
      await row('train').getByText('big-1').waitFor();
      await end();
      await page.locator('.run-state').getByText('Succeeded').waitFor();
    });

    it('asks nothing while nobody looks, and at once when somebody does again', async () => {
      const { ui } = await serveDashboard();
      const { page } = await openPage();
      await page.clock.install();
      await page.goto(`${ui}workers`);
      await page.getByText('No worker is there').waitFor();
      const asked = fleetRequests(page);
      const show = (state: string) =>
        page.evaluate((value) => {
          Object.defineProperty(document, 'visibilityState', { value, configurable: true });
          document.dispatchEvent(new Event('visibilitychange'));
        }, state);
      await page.clock.runFor(20_000);
      await expect.poll(() => asked.length).toBeGreaterThan(0);
      await show('hidden');
      await page.clock.runFor(1_000);
      const before = asked.length;
      await page.clock.runFor(120_000);
      expect(asked.length).toBe(before);
      await show('visible');
      await page.clock.runFor(1_000);
      await expect.poll(() => asked.length).toBeGreaterThan(before);
    });

    it('leaves runs that are none of the fleet as they were, and asks nothing of them', async () => {
      const { ui, api } = await serveDashboard();
      const plan = graphOf([{ id: 'build' }]);
      await runReported(plan, api, () => ({ status: 'succeeded', exit_code: 0, outputs: {} }), {
        runId: 'here',
        graph: plan,
      });
      const { page } = await openPage();
      const asked = fleetRequests(page);
      await page.goto(`${ui}runs/here/1?tab=timeline`);
      await page.getByRole('list', { name: 'Tasks over time' }).waitFor();
      expect(await page.getByRole('link', { name: 'By step' }).count()).toBe(0);
      expect(await page.getByText('Waited for a worker').count()).toBe(0);
      await page.getByRole('link', { name: 'Table' }).click();
      await page.getByRole('row').filter({ hasText: 'build' }).waitFor();
      expect(await page.getByRole('columnheader', { name: 'Worker' }).count()).toBe(0);
      expect(asked).toEqual([]);
    });

    it('is not led to where the server has no fleet, and says what one needs', async () => {
      const { ui } = await serveDashboard({ fleet: false });
      const { page } = await openPage();
      const asked = fleetRequests(page);
      await page.goto(ui);
      const pages = page.getByRole('navigation', { name: 'Pages' });
      await pages.getByRole('link', { name: 'Trends' }).waitFor();
      expect(await pages.getByRole('link', { name: 'Workers' }).count()).toBe(0);
      await page.goto(`${ui}workers`);
      await page.getByText('This server has no fleet').waitFor();
      expect(await accessFaults(page)).toEqual([]);
      expect(asked).toEqual([]);
    });
  });
});
