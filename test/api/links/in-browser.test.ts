import { expect, test } from 'vitest';
import { accessFaults, describeInBrowser, openPage } from '../../support/browser.ts';
import { freshDatabase } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';
import { as, openGate, put, startWithPeople } from '../approvals/gate.ts';
import { keptOf, linkTo, UNDECIDED } from './world.ts';

const FIELDS = {
  version: { type: 'string', required: true, description: 'What is published.' },
  channel: { type: 'choice', options: ['beta', 'stable'], default: 'beta' },
  dry: { type: 'boolean', default: true },
};

async function waiting(policy: object = { required: 2, fields: FIELDS, expires_in: '7d' }) {
  const database = await freshDatabase();
  const api = await startWithPeople(database);
  const { id, run_id } = await openGate(api, policy, {
    ci: { provider: 'github', actor: 'octocat', url: 'https://example.org/job/1' },
  });
  await put(api, {
    run_id,
    attempt: 1,
    task: 'gate',
    message: 'Please look at the notes of the release.',
    outputs: { size: '1.4 MB', digest: 'sha256:'.padEnd(71, 'a') },
    outputs_uri: 'https://example.org/releases/1.4.0/notes.html',
    log_excerpt: 'checked 12 pages\nall good\n',
  });
  return { database, api, id, url: await linkTo(api, id) };
}

describePostgres('the page of a link', () => {
  describeInBrowser('in Chromium', () => {
    test('decides by one click of a person, without a script', async () => {
      const { database, id, url } = await waiting({ fields: FIELDS });
      const { page } = await openPage({ javaScriptEnabled: false });
      await page.goto(url);
      await page.getByRole('button', { name: 'Approve' }).click();
      expect(await keptOf(database, id)).toEqual(UNDECIDED);
      await page.getByLabel('version').fill('1.4.0');
      await page.getByLabel('channel').selectOption('stable');
      await page.getByLabel('Comment').fill('Looks right.');
      await page.getByRole('button', { name: 'Approve' }).click();
      await page.getByText('Thank you, Ana.').waitFor();
      expect(await keptOf(database, id)).toEqual({ status: 'succeeded', decisions: 1, used: 1 });
    });

    test('decides nothing by Enter in a field, nor by the click of a script; the second page asks who it is', async () => {
      const { database, id, url } = await waiting({ fields: FIELDS });
      const { page, context } = await openPage({ expected: /status of 4/ });
      await page.goto(url);
      await page.getByLabel('version').fill('1.4.0');
      await page.getByLabel('version').press('Enter');
      await page.getByText('Nothing was decided yet').waitFor();
      const fresh = await context.newPage();
      await fresh.goto(url);
      // Nothing else may touch this page: what looks for words on it counts as a person there for some seconds.
      const driver = await context.newCDPSession(fresh);
      const run = async (expression: string): Promise<unknown> =>
        (await driver.send('Runtime.evaluate', { expression, userGesture: false })).result.value;
      const words = () => run('`${performance.timeOrigin} ${document.body?.innerText}`');
      await run(
        `document.querySelector('[name="field.version"]').value = '6'; document.querySelector('button.reject').click()`,
      );
      await expect.poll(words).toContain('Nothing is decided yet.');
      const before = String(await words()).split(' ')[0] ?? '';
      await run('document.forms[0].submit()');
      await expect.poll(words).not.toContain(before);
      await expect.poll(words).toContain('Nothing is decided yet.');
      expect(await keptOf(database, id)).toEqual(UNDECIDED);
      await fresh.getByLabel('I am a person').check();
      await fresh.getByRole('button', { name: 'Reject' }).click();
      await fresh.getByText('Thank you, Ana.').waitFor();
      expect((await keptOf(database, id)).status).toBe('failed');
    });

    test.each(['light', 'dark'] as const)('can be read by everybody, on a phone too, in %s', async (colorScheme) => {
      const { api, id, url } = await waiting();
      await api.call('POST', `/tasks/${id}/approve`, { note: 'Fine.', fields: { version: '1.4.0' } }, as('ben'));
      const { page } = await openPage({
        expected: /status of 404/,
        colorScheme,
        viewport: { width: 360, height: 740 },
      });
      for (const address of [`${url}?decision=approve`, `${url}x`]) {
        const answer = await page.goto(address);
        expect(answer?.status()).toBe(address === `${url}x` ? 404 : 200);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
        expect(await accessFaults(page)).toEqual([]);
        if (process.env.LINK_PICTURES)
          await page.screenshot({
            path: `${process.env.LINK_PICTURES}-${colorScheme}-${answer?.status()}.png`,
            fullPage: true,
          });
      }
    });
  });
});
