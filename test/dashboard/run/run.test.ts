import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accessFaults, describeInBrowser, openPage, takePicture } from '../../support/browser.ts';
import { serveDashboard } from '../../support/dashboard.ts';
import { describePostgres } from '../../support/postgres.ts';
import { runNights } from './night-world.ts';

const SCREENS = [
  { name: '', width: 1440, height: 1000, colorScheme: 'light' },
  { name: '-dark', width: 1440, height: 1000, colorScheme: 'dark' },
  { name: '-narrow', width: 360, height: 1400, colorScheme: 'light' },
] as const;

async function whole(page: Page, width: number): Promise<void> {
  expect(await accessFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}

const tab = (page: Page, name: string) => page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name });

describePostgres('the page of a run', () => {
  describeInBrowser('in a browser', () => {
    it('says why a run failed, and shows it in every view', { timeout: 300_000 }, async () => {
      const { ui, api } = await serveDashboard();
      await runNights(api);
      for (const { name, width, height, colorScheme } of SCREENS) {
        const { page } = await openPage({ viewport: { width, height }, colorScheme });
        await page.goto(`${ui}runs/nightly-2/1`);
        await page.getByRole('heading', { name: '1 task failed' }).waitFor();
        const task = page.getByRole('region', { name: '1 task failed' }).getByRole('link');
        expect(await task.getAttribute('href')).toBe(`${new URL(ui).pathname}runs/nightly-2/1/tasks/pages%5Bshop%5D`);
        expect(await page.getByText('exit code 4').count()).toBe(1);
        expect(await page.getByText('expected "Buy now", found "<img src=x onerror=alert(1)>"').count()).toBe(1);
        await page.getByText('4 succeeded').waitFor();
        await takePicture(page, `dashboard-run${name}`, { inDocs: name === '' });
        await whole(page, width);
        await page.getByText('The same as a list').click();
        await page.getByRole('listitem').filter({ hasText: 'needs build' }).getByText('1 failed').waitFor();
        await whole(page, width);
        await tab(page, 'Timeline').click();
        await page.getByText(/spent on the critical path/).waitFor();
        expect(await page.getByRole('list', { name: 'Tasks over time' }).getByText('2 tries').count()).toBeGreaterThan(
          0,
        );
        await takePicture(page, `dashboard-run-timeline${name}`, { inDocs: name === '' });
        await whole(page, width);
        await tab(page, 'Table').click();
        await page.getByRole('columnheader', { name: 'Took' }).getByRole('link').click();
        await page.getByRole('columnheader', { name: 'Took' }).getByRole('link').click();
        expect(page.url()).toContain('sort=-duration');
        await expect.poll(() => page.getByRole('rowheader').first().innerText()).toContain('install');
        await takePicture(page, `dashboard-run-table${name}`);
        await whole(page, width);
        await tab(page, 'Plan').click();
        expect(
          await page.getByRole('list', { name: 'The plan as' }).getByRole('listitem').nth(0).innerText(),
        ).toContain('name: nightly');
        expect(
          await page.getByRole('list', { name: 'The plan as' }).getByRole('listitem').nth(7).getAttribute('data-line'),
        ).toBe('8');
        await takePicture(page, `dashboard-run-plan${name}`);
        await whole(page, width);
        await tab(page, 'Changes').click();
        const changed = page.getByRole('row').filter({ hasText: 'pages[shop]' });
        await changed.getByText('Failed').waitFor();
        await page.getByRole('row').filter({ hasText: 'checkout' }).getByText('nightly-1').waitFor();
        await takePicture(page, `dashboard-run-changes${name}`);
        await whole(page, width);
        await page
          .getByRole('navigation', { name: 'Attempts' })
          .getByRole('link', { name: /^Attempt 2/ })
          .click();
        await page.getByRole('heading', { name: '1 task waits for approval' }).waitFor();
        expect(page.url()).toContain('?tab=changes');
        await tab(page, 'Timeline').click();
        await page.getByText('carried over from attempt 1').first().waitFor();
        await takePicture(page, `dashboard-run-carried${name}`);
        await whole(page, width);
        await page.getByRole('button', { name: 'Cancel…' }).click();
        await page.getByRole('dialog', { name: 'Cancel nightly-2?' }).waitFor();
        await takePicture(page, `dashboard-run-confirm${name}`);
        await whole(page, width);
        await page.keyboard.press('Escape');
        await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
      }
    });
  });
});
