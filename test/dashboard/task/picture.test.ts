import { expect, it } from 'vitest';
import { accessFaults, describeInBrowser, openPage, takePicture } from '../../support/browser.ts';
import { serveDashboard } from '../../support/dashboard.ts';
import { describePostgres } from '../../support/postgres.ts';
import { MORNING, nightBefore } from '../runs/history-world.ts';
import { clientOf, tellRun } from '../told-runs.ts';

const SCREENS = [
  { name: '', width: 1440, height: 900, colorScheme: 'light' },
  { name: '-dark', width: 1440, height: 900, colorScheme: 'dark' },
  { name: '-narrow', width: 360, height: 900, colorScheme: 'light' },
  { name: '-narrow-dark', width: 360, height: 900, colorScheme: 'dark' },
] as const;

const ESC = '\u001b';
const green = (text: string): string => `${ESC}[32m${text}${ESC}[0m`;
const red = (text: string): string => `${ESC}[31m${text}${ESC}[0m`;

const PAGES = ['home', 'search', 'basket', 'account', 'orders', 'help', 'terms', 'contact'];

const LOG = [
  '::group::Install the browser',
  'chromium 142.0 is there already',
  '::endgroup::',
  '',
  `${ESC}[1mbrowser tests${ESC}[0m  ${ESC}[2m4 workers, 212 tests${ESC}[0m`,
  '',
  ...PAGES.map(
    (page, index) => ` ${green('✓')} ${page} ${ESC}[2m(${12 + index * 5} tests, ${index + 1}.${index} s)${ESC}[0m`,
  ),
  ` ${red('✗')} checkout ${ESC}[2m(23 tests, 1 failed)${ESC}[0m`,
  '',
  `${ESC}[41;97m FAIL ${ESC}[0m checkout › pays by card`,
  '',
  `   ${ESC}[1mExpected the button ${ESC}[36m"Pay now"${ESC}[39m within 30 s${ESC}[0m`,
  `     at ${ESC}[4mtests/checkout.spec.ts:87:21${ESC}[0m`,
  '',
  '::warning::tests/checkout.spec.ts was slow: 9 min 48 s',
  '::error file=tests/checkout.spec.ts,line=87::the button "Pay now" did not appear',
  '',
  `${red('1 failed')}, ${green('211 passed')}`,
  '',
].join('\n');

describePostgres('pictures of the task page', () => {
  describeInBrowser('in a browser', () => {
    it('are whole and free of faults, wide and narrow, light and dark', { timeout: 300_000 }, async () => {
      const { ui, api } = await serveDashboard({ api: { sweep: false } });
      const client = clientOf(api);
      const tasks = await tellRun(client, {
        plan: 'nightly',
        run_id: 'nightly-0',
        at: nightBefore(0, '01:13:00'),
        status: 'failed',
        tasks: {
          'browser tests': {
            status: 'failed',
            reason: 'timed_out',
            message: 'It took longer than 10 minutes.',
            exit_code: 124,
            tries: 2,
            duration_ms: 600_000,
            inputs: { command: 'npm', args: ['run', 'test:browser'] },
            outputs: { passed: '211', failed: '1' },
            outputs_uri: 'https://ci.example.org/nightly-0/report',
          },
        },
      });
      await client.appendTaskLog(tasks.get('browser tests')?.id ?? 0, 1, LOG);
      for (const { name, width, height, colorScheme } of SCREENS) {
        const { page } = await openPage({ viewport: { width, height }, colorScheme });
        await page.clock.setFixedTime(MORNING);
        const whole = async (): Promise<void> => {
          expect(await accessFaults(page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        };
        await page.goto(`${ui}runs/nightly-0/1/tasks/browser%20tests#L23`);
        await page.locator('[data-line="23"].is-chosen').waitFor();
        await page.getByRole('searchbox').fill('checkout');
        await page
          .getByText(/of \d+ lines|\d+ lines$/)
          .first()
          .waitFor();
        await page.locator('mark').first().waitFor();
        await takePicture(page, `dashboard-task${name}`, { inDocs: name === '' });
        await whole();
        await page.getByRole('link', { name: 'Inputs and outputs' }).click();
        await page.getByRole('heading', { name: 'Artifacts' }).waitFor();
        await takePicture(page, `dashboard-task-facts${name}`);
        await whole();
      }
    });
  });
});
