import { expect, it } from 'vitest';
import { durationText } from '../../../src/dashboard/time/format.ts';
import { accessFaults, describeInBrowser, openPage, takePicture } from '../../support/browser.ts';
import { serveDashboard } from '../../support/dashboard.ts';
import { describePostgres } from '../../support/postgres.ts';
import { MORNING, tellThreeWeeks } from '../runs/history-world.ts';
import { clientOf } from '../told-runs.ts';

const SCREENS = [
  { name: '', width: 1440, height: 1100, colorScheme: 'light' },
  { name: '-dark', width: 1440, height: 1100, colorScheme: 'dark' },
  { name: '-narrow', width: 360, height: 1600, colorScheme: 'light' },
  { name: '-narrow-dark', width: 360, height: 1600, colorScheme: 'dark' },
] as const;

describePostgres('the trends page', () => {
  describeInBrowser('in a browser', () => {
    it('says what the API says, of everything, of a plan and of a task', async () => {
      const { ui, api } = await serveDashboard({ api: { sweep: false } });
      const client = clientOf(api);
      await tellThreeWeeks(client);
      const since = '2026-10-21T07:30:00Z';
      const { page } = await openPage();
      await page.clock.setFixedTime(MORNING);
      await page.goto(ui);
      await page.getByRole('link', { name: 'Trends' }).click();
      const fact = (name: string) => page.locator('.trends-summary div', { hasText: name }).locator('dd').innerText();
      await page
        .getByRole('img', { name: /^Chart: Success rate/ })
        .locator('canvas')
        .waitFor();
      const all = await client.getStats({ since });
      expect(await fact('Runs')).toBe(String(all.runs.total));
      expect(await fact('Success rate')).toBe(`${((all.runs.success_rate ?? 0) * 100).toFixed(1)} %`);
      expect(await fact('Duration, p50')).toBe(durationText(all.runs.p50_ms ?? 0));
      expect(await fact('Time spent')).toBe(durationText(all.tasks.spent_ms));
      expect(await page.locator('[aria-labelledby="trends-tasks"] tbody tr').count()).toBe(all.by_task.length);
      await page.getByText('The numbers by day').click();
      expect(await page.locator('.trends-days tbody tr').count()).toBeGreaterThanOrEqual(all.by_day.length);
      expect(await accessFaults(page)).toEqual([]);
      await page.getByLabel('Plan').selectOption('nightly');
      const nightly = await client.getStats({ since, plan: 'nightly' });
      await expect.poll(() => fact('Runs')).toBe(String(nightly.runs.total));
      await page.getByRole('button', { name: 'Duration, p50' }).click();
      const slowest = [...nightly.by_task].sort((a, b) => (b.p50_ms ?? 0) - (a.p50_ms ?? 0))[0];
      const first = page.locator('[aria-labelledby="trends-tasks"] tbody tr').first();
      expect(await first.getByRole('link').innerText()).toBe(slowest?.task);
      await page.getByRole('link', { name: 'seo.validate' }).click();
      await page.getByRole('heading', { name: 'Task seo.validate' }).waitFor();
      const one = await client.getStats({ since, plan: 'nightly', task: 'seo.validate' });
      await expect.poll(() => fact('Runs of the task')).toBe(String(one.tasks.total));
      expect(page.url()).toBe(`${ui}trends?plan=nightly&task=seo.validate`);
      await page.getByLabel('When').selectOption('7d');
      const week = await client.getStats({ since: '2026-11-13T07:30:00Z', plan: 'nightly', task: 'seo.validate' });
      await expect.poll(() => fact('Runs of the task')).toBe(String(week.tasks.total));
    });

    it('is whole and free of faults, wide and narrow, light and dark', { timeout: 300_000 }, async () => {
      const { ui, api } = await serveDashboard({ api: { sweep: false } });
      await tellThreeWeeks(clientOf(api));
      for (const { name, width, height, colorScheme } of SCREENS) {
        const { page } = await openPage({ viewport: { width, height }, colorScheme });
        await page.clock.setFixedTime(MORNING);
        await page.goto(`${ui}trends`);
        await page
          .getByRole('img', { name: /^Chart: Time spent/ })
          .locator('canvas')
          .waitFor();
        await takePicture(page, `dashboard-trends${name}`, { inDocs: name === '' });
        expect(await accessFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });

    it('says what to do where nothing ran', async () => {
      const { ui } = await serveDashboard();
      const { page } = await openPage();
      await page.goto(`${ui}trends?since=7d`);
      await page.getByText('Nothing ran in that time').waitFor();
      expect(await accessFaults(page)).toEqual([]);
      await page.getByRole('link', { name: 'All plans, last 30 days' }).click();
      await expect.poll(() => page.url()).toBe(`${ui}trends`);
    });
  });
});
