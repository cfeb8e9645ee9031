import { expect, it } from 'vitest';
import { accessFaults, describeInBrowser, openPage, takePicture } from '../../support/browser.ts';
import { serveDashboard } from '../../support/dashboard.ts';
import { describePostgres } from '../../support/postgres.ts';
import { tellNight } from './fleet-world.ts';

const SCREENS = [
  { name: '', width: 1440, height: 1000, colorScheme: 'light' },
  { name: '-dark', width: 1440, height: 1000, colorScheme: 'dark' },
  { name: '-narrow', width: 360, height: 1600, colorScheme: 'light' },
  { name: '-narrow-dark', width: 360, height: 1600, colorScheme: 'dark' },
] as const;

describePostgres('pictures of a fleet', () => {
  describeInBrowser('in a browser', () => {
    it('are whole and free of faults, wide and narrow, light and dark', { timeout: 180_000 }, async () => {
      const served = await serveDashboard({ api: { sweep: false } });
      const { run_id, tasks, beat } = await tellNight(served);
      for (const { name, width, height, colorScheme } of SCREENS) {
        const { page } = await openPage({ viewport: { width, height }, colorScheme });
        await page.clock.setFixedTime(await beat());
        const whole = async (): Promise<void> => {
          expect(await accessFaults(page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        };
        await page.goto(`${served.ui}workers`);
        await page.getByText('needs label gpu: no worker online has it').waitFor();
        await takePicture(page, `dashboard-workers${name}`, { inDocs: name === '' });
        await whole();
        await page.goto(`${served.ui}runs/${run_id}/1?tab=timeline`);
        const lanes = page.getByRole('list', { name: 'Workers over time' });
        await lanes.getByText('mac-1').waitFor();
        expect(await lanes.getByRole('link').count()).toBe(tasks.filter(({ worker }) => worker !== undefined).length);
        await takePicture(page, `dashboard-run-workers${name}`, { inDocs: name === '', fullPage: true });
        await whole();
        await page.getByRole('link', { name: 'By step' }).click();
        await page.getByRole('list', { name: 'Tasks over time' }).waitFor();
        await takePicture(page, `dashboard-run-workers-steps${name}`);
        await whole();
        await page.goto(`${served.ui}runs/${run_id}/1?tab=table&sort=status`);
        await page.getByRole('table', { name: 'Tasks of this run' }).waitFor();
        await takePicture(page, `dashboard-run-workers-table${name}`);
        await whole();
      }
    });
  });
});
