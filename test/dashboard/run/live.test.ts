import { expect, it } from 'vitest';
import type { StepCall, StepResult } from '../../../src/steps/step-runner.ts';
import { accessFaults, describeInBrowser, openPage } from '../../support/browser.ts';
import { serveDashboard } from '../../support/dashboard.ts';
import { graphOf } from '../../support/graph.ts';
import { describePostgres } from '../../support/postgres.ts';
import { runReported } from '../../support/reported-run.ts';
import { clientOf } from '../told-runs.ts';

/** Steps that end when the test says so, or when they are stopped. */
function gates() {
  const open = new Map<string, (result: StepResult) => void>();
  const step = ({ task, signal, print }: StepCall): Promise<StepResult> => {
    print('stdout', `${task} begins\n`);
    return new Promise((resolve) => {
      open.set(task, resolve);
      signal.addEventListener('abort', () => resolve({ status: 'failed', exit_code: 143, outputs: {} }));
    });
  };
  const end = async (task: string, code: number): Promise<void> => {
    await expect.poll(() => open.has(task)).toBe(true);
    open.get(task)?.({ status: code === 0 ? 'succeeded' : 'failed', exit_code: code, outputs: {} });
  };
  return { step, end };
}

describePostgres('what can be done about a run', () => {
  describeInBrowser('in a browser', () => {
    it('is watched from its start to its end, and cancelled', async () => {
      const { ui, api } = await serveDashboard();
      const { step, end } = gates();
      const stop = new AbortController();
      const plan = graphOf([{ id: 'build' }, { id: 'deploy', needs: ['build'] }, { id: 'tell', needs: ['deploy'] }], {
        name: 'release',
      });
      const running = runReported(plan, api, step, {
        runId: 'tonight',
        graph: plan,
        signal: stop.signal,
        onCancelRequested: () => stop.abort(),
      });
      const { page } = await openPage();
      await expect
        .poll(() =>
          clientOf(api)
            .getRun('tonight')
            .catch(() => undefined),
        )
        .toBeDefined();
      await page.goto(`${ui}runs/tonight`);
      await page.getByText('Live', { exact: true }).waitFor();
      await page.locator('.run-state').getByText('Running').waitFor();
      const box = (name: string) => page.locator('.step').filter({ hasText: name });
      await box('build').getByText('Running').waitFor();
      await end('build', 0);
      await box('build').getByText('Succeeded').waitFor();
      await box('deploy').getByText('Running').waitFor();
      await page.getByRole('button', { name: 'Cancel…' }).click();
      await page.getByRole('button', { name: 'Back' }).click();
      expect((await clientOf(api).getRun('tonight')).cancel_requested_at).toBeNull();
      await page.getByRole('button', { name: 'Cancel…' }).click();
      await page.getByRole('button', { name: 'Cancel the run' }).click();
      await page.locator('.run-state').getByText('Cancelled').waitFor();
      await running;
      await box('tell').getByText('Skipped').waitFor();
      await page.getByRole('button', { name: 'Resume…' }).click();
      await page.getByRole('button', { name: 'Resume the run' }).click();
      await page.getByText('It was asked to go on.').waitFor();
      expect((await clientOf(api).getRun('tonight')).resume_requested_at).not.toBeNull();
    });

    it('gives away the record and the logs, and how to run it again', async () => {
      const { ui, api } = await serveDashboard();
      const plan = graphOf([{ id: 'build' }]);
      await runReported(
        plan,
        api,
        ({ print }) => {
          print('stdout', 'all is well\n');
          return { status: 'failed', exit_code: 1, outputs: {} };
        },
        { runId: 'anas.run', graph: plan },
      );
      const { page } = await openPage();
      await page.goto(`${ui}runs/${'anas.run'}?tab=table`);
      const saved = async (button: string) => {
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: button }).click(),
        ]);
        const chunks: Buffer[] = [];
        for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk as Buffer));
        return [file.suggestedFilename(), Buffer.concat(chunks).toString()] as const;
      };
      const [name, record] = await saved('Record');
      expect(name).toBe('anas.run-1.json');
      expect(JSON.parse(record)).toMatchObject({ run_id: 'anas.run', tasks: [{ task: 'build', exit_code: 1 }] });
      expect(await saved('Download the log of build')).toEqual(['anas.run-build.log', 'all is well\n']);
      await page.getByText('Run again by hand').click();
      await page.getByText('orchestrator resume anas.run').waitFor();
      expect(await accessFaults(page)).toEqual([]);
    });

    it('offers nothing to who may only read', async () => {
      const { ui, api, token } = await serveDashboard({ anonymous: false });
      const asked = await fetch(`${api}/tokens`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token.text}`, 'content-type': 'application/json' },
        body: JSON.stringify({ name: 'eva', scopes: ['tasks:read'] }),
      });
      const reader = (await asked.json()) as { token: string };
      const plan = graphOf([{ id: 'build' }]);
      await runReported(plan, api, () => ({ status: 'failed', exit_code: 1, outputs: {} }), {
        runId: 'r',
        graph: plan,
        token: token.text,
      });
      const { page } = await openPage({ expected: /status of 40[14]/ });
      await page.goto(`${ui}runs/r`);
      await page.getByLabel('Token').fill(reader.token);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: '1 task failed' }).waitFor();
      expect(await page.getByRole('button', { name: /Cancel…|Resume…/ }).count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Record' }).count()).toBe(1);
      await page.goto(`${ui}runs/none`);
      await page.getByRole('heading', { name: 'There is no such run' }).waitFor();
      expect(await accessFaults(page)).toEqual([]);
      await page.goto(`${ui}runs/r/x`);
      await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    });
  });
});
