import { expect, it } from 'vitest';
import { accessFaults, describeInBrowser, openPage, takePicture } from '../../support/browser.ts';
import { serveDashboard } from '../../support/dashboard.ts';
import { describePostgres } from '../../support/postgres.ts';
import { clientOf } from '../told-runs.ts';
import { MORNING, tellThreeWeeks } from './history-world.ts';

const SCREENS = [
  { name: '', width: 1440, height: 1000, colorScheme: 'light' },
  { name: '-dark', width: 1440, height: 1000, colorScheme: 'dark' },
  { name: '-narrow', width: 360, height: 1600, colorScheme: 'light' },
  { name: '-narrow-dark', width: 360, height: 1600, colorScheme: 'dark' },
] as const;

describePostgres('pictures of the runs page', () => {
  describeInBrowser('in a browser', () => {
    it('are whole and free of faults, wide and narrow, light and dark', { timeout: 300_000 }, async () => {
      const { ui, api } = await serveDashboard({ api: { sweep: false } });
      await tellThreeWeeks(clientOf(api));
      for (const { name, width, height, colorScheme } of SCREENS) {
        const { page } = await openPage({ viewport: { width, height }, colorScheme });
        await page.clock.setFixedTime(MORNING);
        const whole = async (): Promise<void> => {
          expect(await accessFaults(page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        };
        await page.goto(ui);
        await page.getByRole('link', { name: 'browser tests' }).waitFor();
        await page.getByText('25 runs shown').waitFor();
        await takePicture(page, `dashboard-runs${name}`, { inDocs: name === '' });
        await whole();
        await page.getByRole('heading', { name: 'nightly' }).getByRole('link').click();
        await page.getByText('21 runs shown').waitFor();
        await page
          .getByRole('link', { name: /^browser tests: Failed/ })
          .last()
          .hover();
        await takePicture(page, `dashboard-plan${name}`, { inDocs: name === '' });
        await whole();
      }
    });
  });
});
