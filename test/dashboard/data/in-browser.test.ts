import { expect, it } from 'vitest';
import { describeInBrowser, openPage } from '../../support/browser.ts';
import { createFolder } from '../../support/cli.ts';
import { serveDashboard } from '../../support/dashboard.ts';
import { freshDatabase } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';
import { clientOf, tellRun } from '../told-runs.ts';

const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

describePostgres('changes', () => {
  describeInBrowser('in a browser', () => {
    it('that come while the server is away are shown when it is back', async () => {
      const place = { schema: (await freshDatabase()).schema, cwd: createFolder() };
      const first = await serveDashboard(place);
      const port = Number(new URL(first.url).port);
      await tellRun(clientOf(first.api), { plan: 'nightly', run_id: 'one', at: ago(5), status: 'running' });
      const { page } = await openPage({ expected: /Failed to load resource/ });
      await page.goto(first.ui);
      await page.getByRole('link', { name: /^nightly: Running/ }).waitFor();
      await page.getByText('Live', { exact: true }).waitFor();
      await first.close(0);
      await page.getByText('Reconnecting').waitFor();
      const elsewhere = await serveDashboard(place);
      const client = clientOf(elsewhere.api);
      await client.updateRun('one', 1, { status: 'failed' });
      await tellRun(client, { plan: 'nightly', run_id: 'two', at: ago(1), status: 'running' });
      await elsewhere.close(0);
      await serveDashboard({ ...place, port });
      await page.getByText('Live', { exact: true }).waitFor();
      await page.getByRole('link', { name: /^nightly: Failed/ }).waitFor();
      await page.getByRole('link', { name: /^nightly: Running/ }).waitFor();
    });

    it('that come by the hundred are asked for by the second, and leave the page to its reader', async () => {
      const { ui, api } = await serveDashboard();
      const client = clientOf(api);
      const names = Array.from({ length: 100 }, (_, index) => `task ${index}`);
      await tellRun(client, {
        plan: 'busy',
        run_id: 'r',
        at: ago(1),
        status: 'running',
        tasks: Object.fromEntries(names.map((name) => [name, 'queued'])),
      });
      const { page } = await openPage();
      await page.goto(ui);
      await page.getByText('0 of 100 tasks done').waitFor();
      await page.getByText('Live', { exact: true }).waitFor();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      const began = Date.now();
      for (const status of ['running', 'succeeded'] as const) {
        for (const task of names) {
          await client.batchTasks(
            { items: [{ op: 'put', run_id: 'r', attempt: 1, task, status }] },
            { return: 'minimal' },
          );
        }
        // Somebody who reads is answered while it goes on.
        await page.locator('.account summary').click();
      }
      await page.getByText('100 of 100 tasks done').waitFor();
      const seconds = (Date.now() - began) / 1_000;
      expect(asked.filter((path) => path.endsWith('/plans')).length).toBeLessThanOrEqual(seconds + 2);
      expect(asked.filter((path) => path.endsWith('/runs')).length).toBeLessThanOrEqual(seconds / 2 + 2);
      expect(new Set(asked)).toEqual(new Set(['/agents/plans', '/agents/runs']));
    });
  });
});
