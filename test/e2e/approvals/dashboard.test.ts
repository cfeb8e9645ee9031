import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser, openPage } from '../../support/browser.ts';
import { builtDashboard } from '../../support/dashboard.ts';
import { RELEASE, runGated } from '../../support/gated-run.ts';
import { describePostgres } from '../../support/postgres.ts';

const POLICY = `with:
      approvers: [ana, ben]
      comment: required
`;

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

/** Moves on with the tabulator until this has the cursor. */
async function tabTo(page: Page, id: string, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 30; step++) {
    if ((await focused(page)) === id) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The tabulator does not lead to ${id}.`);
}

describePostgres('a decision on the dashboard lets the run go on', () => {
  describeInBrowser('in a browser', () => {
    test('by keys alone: what follows runs with the values of the form, and the history names who it was', async () => {
      const plan = RELEASE.replace('with:\n', POLICY);
      const run = await runGated(plan, { api: { ui: { folder: await builtDashboard() } } });
      const ana = await run.person('ana');
      const { page } = await openPage({ expected: /status of 401/ });
      const { keyboard } = page;
      await page.goto(`${run.url}/agents/ui/approvals`);
      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
      await tabTo(page, 'token');
      await keyboard.type(ana);
      await keyboard.press('Enter');
      await page.getByRole('link', { name: 'release: gate' }).waitFor();
      await expect.poll(() => page.title()).toBe('(1) Approvals · Orchestrator');

      await keyboard.press('j');
      await page.getByRole('heading', { name: 'release: gate' }).waitFor();
      await keyboard.press('a');
      await page.getByText('Approve release: gate?').waitFor();
      const version = (await page.getByLabel('version').getAttribute('id')) ?? '';
      expect(await focused(page)).toBe(version);
      // Letters are letters while somebody types, and what is missing is said where it is.
      await keyboard.type('jar');
      await keyboard.press('Enter');
      await page.getByText('Say why: this needs a comment.').waitFor();
      expect(await focused(page)).toBe('note');
      await keyboard.type('Looks right.');
      await tabTo(page, (await page.getByLabel('channel').getAttribute('id')) ?? '', 'Shift+Tab');
      await keyboard.press('s');
      await tabTo(page, version);
      await keyboard.press('ControlOrMeta+a');
      await keyboard.type('1.4.0');
      expect((await run.task('gate')).status).toBe('awaiting_approval');
      await keyboard.press('Enter');

      await page
        .getByText(/^ana approved \(dashboard\)/)
        .first()
        .waitFor();
      await run.until({ attempt: 2, status: 'succeeded' });
      expect(run.log()).toBe('built, told []\npublished 1.4.0 on stable\ntidied\n');
      expect(await run.decidedBy('gate', 'approved')).toMatchObject({ actor: 'token:ana', channel: 'dashboard' });
      expect(await run.task('gate')).toMatchObject({ status: 'succeeded', approval_note: 'Looks right.' });
      await expect.poll(() => page.title()).toBe('Approvals · Orchestrator');
      await page.getByText('Nothing waits for a decision').waitFor();
    });
  });
});
