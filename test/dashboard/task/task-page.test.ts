import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { TaskClient } from '../../../src/client.ts';
import type { StepCall, StepResult } from '../../../src/steps/step-runner.ts';
import { accessFaults, describeInBrowser, openPage } from '../../support/browser.ts';
import { serveDashboard } from '../../support/dashboard.ts';
import { graphOf } from '../../support/graph.ts';
import { describePostgres } from '../../support/postgres.ts';
import { runReported } from '../../support/reported-run.ts';
import { clientOf, tellRun } from '../told-runs.ts';

const AT = '2026-11-20T01:13:00Z';
const ESC = '\u001b';

/** A task of a run that has ended, with this log. */
async function tellLog(client: TaskClient, log: string, status: 'succeeded' | 'failed' = 'succeeded'): Promise<number> {
  const tasks = await tellRun(client, { plan: 'nightly', run_id: 'n1', at: AT, status, tasks: { build: status } });
  const id = tasks.get('build')?.id ?? 0;
  if (log !== '') await client.appendTaskLog(id, 1, log);
  return id;
}

/** The numbers of the lines that are drawn. */
function drawn(page: Page): Promise<readonly number[]> {
  return page
    .locator('.log-line')
    .evaluateAll((lines) => lines.map((line) => Number((line as HTMLElement).dataset.line)));
}

describePostgres('the task page', () => {
  describeInBrowser('in a browser', () => {
    it('follows what a task prints, keeps to the end, and tells what became of it', async () => {
      const { ui, api } = await serveDashboard();
      let say = (_text: string): void => undefined;
      let end = (_result: StepResult): void => undefined;
      const step = ({ print }: StepCall): Promise<StepResult> => {
        say = (text) => print('stdout', text);
        print('stdout', 'begins\n');
        return new Promise((resolve) => {
          end = resolve;
        });
      };
      const plan = graphOf([{ id: 'build' }], { name: 'nightly' });
      const running = runReported(plan, api, step, { runId: 'tonight', graph: plan });
      const told = async () => (await clientOf(api).pageTasks({ run_id: 'tonight' })).items.length;
      await expect.poll(told).toBe(1);
      const { page } = await openPage();
      await page.goto(`${ui}runs/tonight/1/tasks/build`);
      await page.getByText('begins').waitFor();
      await page.getByText('followed live').waitFor();
      for (let line = 2; line <= 200; line++) say(`line ${line}\n`);
      await page.locator('[data-line="200"]').waitFor();
      expect((await drawn(page)).length).toBeLessThan(80);
      await page.getByRole('region', { name: 'Log of build' }).focus();
      await page.keyboard.press('Home');
      await page.locator('[data-line="1"]').waitFor();
      say('one more\n');
      await page.getByText('201 lines').waitFor();
      expect((await drawn(page))[0]).toBe(1);
      await page.getByRole('button', { name: 'Jump to end' }).click();
      await page.getByText('one more').waitFor();
      end({
        status: 'failed',
        exit_code: 3,
        outputs: { report: 'https://example.org/r/1', word: 'javascript:alert(1)' },
      });
      await running;
      await page.getByRole('status').getByText('Failed').waitFor();
      await page.getByText('Exit code').waitFor();
      await page.getByText('followed live').waitFor({ state: 'detached' });
      await page.getByRole('link', { name: 'Inputs and outputs' }).click();
      expect(await page.getByRole('link', { name: 'https://example.org/r/1' }).getAttribute('href')).toBe(
        'https://example.org/r/1',
      );
      expect(await page.getByRole('link', { name: /javascript/ }).count()).toBe(0);
      expect(await accessFaults(page)).toEqual([]);
      await page.getByRole('link', { name: 'History' }).click();
      await page.getByText(/, by /).first().waitFor();
      expect(await accessFaults(page)).toEqual([]);
    });

    it('shows colours, and what would harm a terminal, as text', async () => {
      const { ui, api } = await serveDashboard();
      const hostile = [
        `${ESC}[1;31mred and bold${ESC}[0m plain ${ESC}[48;2;0;0;250;38;5;226mon blue${ESC}[0m`,
        `${ESC}]0;owned\u0007${ESC}[2J${ESC}[Hafter\rover\u0000end`,
        '<img src=x onerror="document.title=1"> & </span><script>alert(1)</script>',
        `turned \u202Edrawkcab\u202C مرحبا 漢字 🎉`,
        'x'.repeat(200_000),
        '::error file=a.ts,line=3::it broke',
        '::group::Install',
        'inside 1',
        'inside 2',
        '::endgroup::',
        'after the group',
      ];
      const id = await tellLog(clientOf(api), hostile.join('\n'));
      const { page } = await openPage();
      await page.goto(`${ui}tasks/${id}`);
      const line = (number: number) => page.locator(`[data-line="${number}"] .log-text`);
      await line(1).waitFor();
      expect(await line(1).innerText()).toBe('red and bold plain on blue');
      expect(await page.locator('.ansi-bold.ansi-fg-1').innerText()).toBe('red and bold');
      expect(await line(2).innerText()).toBe('after␍over␀end');
      expect(await line(3).innerText()).toBe(hostile[2]);
      expect(await line(4).innerText()).toContain('turned ⟨U+202E⟩drawkcab⟨U+202C⟩');
      expect(await line(5).innerText()).toContain('191,808 bytes more');
      expect(await line(6).innerText()).toBe('it broke');
      expect(await page.locator('main img, main script').count()).toBe(0);
      await page.getByRole('button', { name: 'Install' }).click();
      expect(await page.getByText('inside 1').count()).toBe(0);
      await page.getByRole('searchbox', { name: 'Find in the log' }).fill('inside 2');
      await page.getByText('1 line', { exact: true }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('[data-line="9"].is-chosen mark').waitFor();
      expect(new URL(page.url()).hash).toBe('#L9');
      await page.getByRole('button', { name: 'Wrap lines' }).click();
      expect(await accessFaults(page)).toEqual([]);
      const box = page.getByRole('region', { name: 'Log of build' });
      expect(await box.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
      await box.press('End');
      await page.getByText('after the group').waitFor();
    });

    it('goes to the line of the address, gives lines addresses, and steps through what is found', async () => {
      const { ui, api } = await serveDashboard();
      const log = Array.from(
        { length: 5_000 },
        (_, index) => `row ${index + 1}${index % 1_000 === 499 ? ' Needle' : ''}`,
      );
      const id = await tellLog(clientOf(api), `${log.join('\n')}\n`);
      const { page } = await openPage();
      await page.goto(`${ui}tasks/${id}#L1200`);
      await page.locator('[data-line="1200"].is-chosen').waitFor();
      await page.locator('[data-line="1205"] .log-number').click();
      expect(page.url()).toBe(`${ui}tasks/${id}#L1205`);
      expect(await page.locator('.is-chosen').getAttribute('data-line')).toBe('1205');
      await page.getByRole('searchbox').fill('needle');
      await page.getByText('5 lines', { exact: true }).waitFor();
      await page.getByRole('region', { name: 'Log of build' }).focus();
      for (const [key, line] of [
        ['n', 1_500],
        ['n', 2_500],
        ['N', 1_500],
        ['N', 500],
        ['N', 4_500],
      ] as const) {
        await page.keyboard.press(key);
        await page.locator(`[data-line="${line}"].is-chosen`).waitFor();
      }
      await page.getByText('5 of 5 lines').waitFor();
      expect(new URL(page.url()).hash).toBe('#L4500');
      await page.reload();
      await page.locator('[data-line="4500"].is-chosen').waitFor();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download' }).click();
      expect((await download).suggestedFilename()).toBe('n1-build.log');
    });

    it('says so where there is no log, and where there is no such task', async () => {
      const { ui, api } = await serveDashboard();
      const id = await tellLog(clientOf(api), '');
      const { page } = await openPage({ expected: /404|416|Failed to load resource/ });
      await page.goto(`${ui}tasks/${id}`);
      await page.getByText('It printed nothing').waitFor();
      expect(await accessFaults(page)).toEqual([]);
      await page.goto(`${ui}runs/n1/1/tasks/other`);
      await page.getByText('The run n1 has no task other.').waitFor();
    });
  });
});
