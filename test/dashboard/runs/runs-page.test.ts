import { expect, it } from 'vitest';
import type { StepCall, StepResult } from '../../../src/steps/step-runner.ts';
import { accessFaults, describeInBrowser, openPage, watched } from '../../support/browser.ts';
import { serveDashboard } from '../../support/dashboard.ts';
import { graphOf } from '../../support/graph.ts';
import { describePostgres } from '../../support/postgres.ts';
import { runReported } from '../../support/reported-run.ts';
import { watchShifts } from '../shifts.ts';
import { clientOf, tellRun } from '../told-runs.ts';

/** A step that ends when the test says how. */
function gates() {
  const open = new Map<string, (result: StepResult) => void>();
  const step = ({ task, print }: StepCall): Promise<StepResult> => {
    print('stdout', `${task} begins\n`);
    return new Promise((resolve) => open.set(task, resolve));
  };
  const end = async (task: string, status: 'succeeded' | 'failed'): Promise<void> => {
    while (!open.has(task)) await new Promise((resolve) => setTimeout(resolve, 20));
    open.get(task)?.(
      status === 'succeeded' ? { status, exit_code: 0, outputs: {} } : { status, exit_code: 1, outputs: {} },
    );
  };
  return { step, end };
}

/** Hours before now, as RFC 3339. */
const ago = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

describePostgres('the runs page', () => {
  describeInBrowser('in a browser', () => {
    it('shows a run from its start to its end without being loaded again, in two tabs', async () => {
      const { ui, api } = await serveDashboard();
      const client = clientOf(api);
      await tellRun(client, { plan: 'nightly', run_id: 'before', at: ago(24) });
      const { page, context, complaints } = await openPage();
      const other = await watched(context, complaints);
      for (const tab of [page, other]) {
        await tab.goto(ui);
        await tab.getByText('1 run shown').waitFor();
        await tab.getByText('Live', { exact: true }).waitFor();
      }
      const shifts = await watchShifts(page);
      const { step, end } = gates();
      const plan = graphOf([{ id: 'build' }, { id: 'deploy', needs: ['build'] }], { name: 'nightly' });
      const running = runReported(plan, api, step, { runId: 'tonight', graph: plan });
      for (const tab of [page, other]) {
        await tab.getByRole('link', { name: /^nightly: Running/ }).waitFor();
        await tab.getByRole('button', { name: 'Show 1 new run' }).waitFor();
      }
      await page.getByText('0 of 2 tasks done').waitFor();
      await end('build', 'succeeded');
      await page.getByText('1 of 2 tasks done').waitFor();
      await end('deploy', 'failed');
      await running;
      await page.getByRole('link', { name: /^nightly: Failed/ }).waitFor();
      await page.getByRole('list', { name: 'counted' }).getByText('1 plan failed').waitFor();
      const task = page.getByRole('link', { name: 'deploy' });
      await task.waitFor();
      // From here the log of the failed task is one step away.
      expect(await task.getAttribute('href')).toMatch(/\/agents\/ui\/tasks\/\d+$/);
      expect(await shifts()).toEqual([]);
      await page.getByRole('button', { name: 'Show 1 new run' }).click();
      await page.getByText('2 runs shown').waitFor();
      await page.getByRole('listitem').filter({ hasText: 'tonight' }).getByText('Failed').first().waitFor();
      await other.getByRole('link', { name: /^nightly: Failed/ }).waitFor();
    });

    it('finds runs, says by what in the address, and keeps views', async () => {
      const { ui, api } = await serveDashboard();
      const client = clientOf(api);
      await tellRun(client, {
        plan: 'nightly',
        run_id: 'bad',
        at: ago(3),
        status: 'failed',
        tasks: { deploy: 'failed' },
      });
      await tellRun(client, { plan: 'nightly', run_id: 'old and bad', at: ago(60), status: 'failed' });
      await tellRun(client, { plan: 'weekly', run_id: 'good', at: ago(5), branch: 'topic/x' });
      const { page } = await openPage();
      await page.goto(ui);
      await page.getByText('3 runs shown').waitFor();
      await page.getByRole('link', { name: 'Failed in 24 hours' }).click();
      await page.getByText('1 run shown').waitFor();
      expect(page.url()).toBe(`${ui}?status=failed&since=24h`);
      await page.getByRole('button', { name: 'Take away the filter Last 24 hours' }).click();
      await page.getByText('2 runs shown').waitFor();
      await page.getByRole('button', { name: 'Keep this view' }).click();
      await page.getByLabel('Name of the view').fill('All that failed');
      await page.keyboard.press('Enter');
      await page.goBack();
      await page.getByText('1 run shown').waitFor();
      await page.getByRole('searchbox', { name: 'Search' }).fill('weekly');
      await page.getByText('No run is like that').waitFor();
      await page.getByRole('link', { name: 'Clear all filters' }).click();
      await page.getByText('3 runs shown').waitFor();
      await page.locator('summary', { hasText: 'Filters' }).click();
      await page.getByRole('searchbox', { name: 'Branch' }).fill('topic/x');
      await page.getByText('1 run shown').waitFor();
      await page.getByRole('searchbox', { name: 'Branch' }).fill('');
      await page.getByRole('searchbox', { name: 'Task' }).fill('deploy');
      await page.waitForURL(`${ui}?task=deploy`);
      await page.getByText('1 run shown').waitFor();
      expect(await accessFaults(page)).toEqual([]);
      await page.reload();
      await page.getByText('1 run shown').waitFor();
      await page.getByRole('link', { name: 'All that failed' }).click();
      await page.getByText('2 runs shown').waitFor();
      await page.getByRole('button', { name: 'Forget the view All that failed' }).click();
      expect(await page.getByRole('link', { name: 'All that failed' }).count()).toBe(0);
    });

    it('goes on to older runs', async () => {
      const { ui, api } = await serveDashboard();
      const client = clientOf(api);
      await Promise.all(
        Array.from({ length: 60 }, (_, index) =>
          tellRun(client, { plan: 'often', run_id: `r${index}`, at: ago(index + 1) }),
        ),
      );
      const { page } = await openPage();
      await page.goto(ui);
      for (const shown of [25, 50]) {
        await page.getByText(`${shown} runs shown`).waitFor();
        await page.getByRole('button', { name: 'Older' }).click();
      }
      await page.getByText('60 runs shown').waitFor();
      await page.getByText('There are no older ones.').waitFor();
      const names = await page.locator('.run-name > .soft').allInnerTexts();
      expect(names).toEqual(Array.from({ length: 60 }, (_, index) => `r${index}`));
    });

    it('is moved in by keys, and tells what a cell is', async () => {
      const { ui, api } = await serveDashboard();
      const client = clientOf(api);
      for (const hours of [3, 2, 1]) await tellRun(client, { plan: 'nightly', run_id: `n${hours}`, at: ago(hours) });
      await tellRun(client, { plan: 'weekly', run_id: 'w1', at: ago(4), status: 'failed' });
      const { page } = await openPage();
      await page.goto(ui);
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href')?.split('/').at(-2));
      await page.locator('[data-cell][tabindex="0"]').focus();
      expect(await focused()).toBe('w1');
      await page.locator('.tip').getByText('Failed').waitFor();
      await page.keyboard.press('Escape');
      expect(await page.locator('.tip').count()).toBe(0);
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe('n1');
      await page.keyboard.press('Home');
      expect(await focused()).toBe('n3');
      await page.locator('.tip').getByText(/UTC$/).waitFor();
      expect(await page.locator('[data-cell][tabindex="0"]').count()).toBe(1);
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.cells'))).toBeNull();
    });

    it('says what to do where there is nothing, and where the API fails', async () => {
      const { ui } = await serveDashboard();
      const { page } = await openPage({ expected: /status of 500|Failed to load resource/ });
      await page.goto(ui);
      await page.getByText('orchestrator run plans/hello.yml').waitFor();
      expect(await accessFaults(page)).toEqual([]);
      await page.route('**/agents/runs?**', (route) =>
        route.fulfill({ status: 500, json: { detail: 'The server failed.', request_id: 'req-7' } }),
      );
      await page.goto(`${ui}?status=failed`);
      await page.getByText('Request req-7').waitFor();
      expect(await accessFaults(page)).toEqual([]);
      await page.unroute('**/agents/runs?**');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByText('No run is like that').waitFor();
    });

    it('shows names as they are, whatever is in them', async () => {
      const { ui, api } = await serveDashboard();
      const client = clientOf(api);
      const plan = '<img src=x onerror="document.title=1"> \u202Eelbisrever مرحبا';
      const run_id = 'a/b %2F?#&"\'<b>';
      await tellRun(client, {
        plan,
        run_id,
        at: ago(1),
        status: 'failed',
        branch: '../../etc',
        tasks: { '<script>alert(1)</script>': 'failed' },
      });
      await tellRun(client, { plan: 'x'.repeat(200), run_id: 'y'.repeat(64), at: ago(2) });
      const { page } = await openPage({ viewport: { width: 360, height: 800 } });
      await page.goto(ui);
      await page.getByRole('link', { name: '<script>alert(1)</script>' }).waitFor();
      expect(await page.getByRole('heading', { name: '<img src=x' }).innerText()).toBe(plan);
      expect(await page.locator('img').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      const href = (await page.locator('.run-name a').first().getAttribute('href')) ?? '';
      expect(decodeURIComponent(href.split('/').at(-2) ?? '')).toBe(run_id);
      await page.getByRole('heading', { name: '<img src=x' }).getByRole('link').click();
      await page.getByRole('rowheader', { name: '<script>' }).waitFor();
      expect(new URL(page.url()).searchParams.get('plan')).toBe(plan);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  });
});
