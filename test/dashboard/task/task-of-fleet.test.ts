import { expect, it } from 'vitest';
import { accessFaults, describeInBrowser, openPage } from '../../support/browser.ts';
import { serveDashboard } from '../../support/dashboard.ts';
import { describePostgres } from '../../support/postgres.ts';
import { clientOf, tellRun } from '../told-runs.ts';
import { submitRun, takeStep } from '../workers/held-steps.ts';

describePostgres('the task page of a run of the fleet', () => {
  describeInBrowser('in a browser', () => {
    it('says on which worker the task is, and for what it waits', async () => {
      const { ui, api } = await serveDashboard();
      const client = clientOf(api);
      await client.announceWorker('w1', { name: 'linux-1', labels: ['linux'], concurrency: 1 });
      await submitRun(client);
      await takeStep(client, 'w1');
      // The browser says of a log without bytes that the range is not there.
      const { page } = await openPage({ expected: /416/ });
      const asked: string[] = [];
      page.on('request', (request) => {
        const { pathname, search } = new URL(request.url());
        if (pathname.includes('/fleet')) asked.push(`${pathname}${search}`);
      });
      await page.goto(`${ui}runs/tonight/1/tasks/build`);
      await page.getByRole('main').getByRole('link', { name: 'linux-1' }).waitFor();
      expect(await accessFaults(page)).toEqual([]);
      await page.goto(`${ui}runs/tonight/1/tasks/train`);
      const reason = page.getByText('needs label gpu: no worker online has it');
      await reason.waitFor();
      await client.announceWorker('w2', { name: 'big-1', labels: ['gpu'], concurrency: 1 });
      const end = await takeStep(client, 'w2');
      await page.getByRole('main').getByRole('link', { name: 'big-1' }).waitFor();
      expect(await reason.count()).toBe(0);
      await end();
      await page.getByRole('status').getByText('Succeeded').waitFor();
      await page.getByRole('main').getByRole('link', { name: 'big-1' }).waitFor();
      const each = ['build', 'train'].map((task) => `/agents/fleet/runs/tonight/1/jobs?task=${task}`);
      expect([...new Set(asked)].toSorted()).toEqual(each);
    });

    it('is as it was where the fleet does not do the run, and asks nothing of it', async () => {
      const { ui, api } = await serveDashboard();
      const run = { plan: 'nightly', run_id: 'here', at: new Date().toISOString(), status: 'running' as const };
      const tasks = await tellRun(clientOf(api), { ...run, tasks: { build: 'running' } });
      await clientOf(api).appendTaskLog(tasks.get('build')?.id ?? 0, 1, 'begins\n');
      const { page } = await openPage();
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.url().includes('/fleet')) asked.push(request.url());
      });
      await page.goto(`${ui}runs/here/1/tasks/build`);
      await page.getByText('begins').waitFor();
      expect(await page.getByText('Worker', { exact: true }).count()).toBe(0);
      expect(asked).toEqual([]);
    });
  });
});
