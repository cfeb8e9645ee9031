import { expect, it } from 'vitest';
import { accessFaults, describeInBrowser } from '../../support/browser.ts';
import { describePostgres } from '../../support/postgres.ts';
import { serveWorld, tellWaiting } from './waiting-world.ts';

describePostgres('the approvals page', () => {
  describeInBrowser('in a browser', () => {
    it('decides on several with one comment; what needs a form is left out and says so', async () => {
      const world = await serveWorld();
      const needs = { fields: { version: { type: 'string', required: true } } };
      const gates = [
        await tellWaiting(world.asker, { plan: 'one', hours: 5 }),
        await tellWaiting(world.asker, { plan: 'two', hours: 4, approval: { required: 2 } }),
        await tellWaiting(world.asker, { plan: 'form', hours: 3, approval: needs }),
        await tellWaiting(world.asker, { plan: 'late', hours: 2 }),
        await tellWaiting(world.asker, { plan: 'left', hours: 1 }),
      ];
      const ana = await world.person('ana');
      const ben = await world.person('ben');
      const { page } = await world.open(ana, 'approvals', { expected: /status of 4/ });
      await page.getByRole('link', { name: 'left: gate' }).waitFor();
      for (let at = 0; at < 4; at++) for (const key of ['j', 'x']) await page.keyboard.press(key);
      await page.getByText('4 chosen').waitFor();
      await page.keyboard.press('a');
      const dialog = page.getByRole('dialog', { name: 'Approve 3 together' });
      await dialog.getByText('Its form must be filled in: version.').waitFor();
      expect(await accessFaults(page)).toEqual([]);
      await world.client(ben).rejectTask(gates[3]?.id ?? 0);
      await page.keyboard.type('Seen them all.');
      await page.keyboard.press('Enter');
      await dialog.getByText('2 of 3 decided.').waitFor();
      const item = (name: string) => dialog.getByRole('listitem').filter({ hasText: name });
      await item('one: gate').getByText('✓ Approved').waitFor();
      await item('two: gate').getByText('✓ Counted; more are needed').waitFor();
      await item('late: gate')
        .getByText(/It was decided before: rejected|changed meanwhile/)
        .waitFor();
      await page.keyboard.press('Escape');
      await page.getByText('Choose some to decide on together.').waitFor();
      const states = await Promise.all(gates.map(async ({ id }) => (await world.asker.getTask(id)).status));
      expect(states).toEqual(['succeeded', 'awaiting_approval', 'awaiting_approval', 'failed', 'awaiting_approval']);
      const { items } = await world.asker.getTaskHistory(gates[0]?.id ?? 0);
      expect(items.at(-1)).toMatchObject({ actor: 'token:ana', channel: 'dashboard' });
      expect((await world.asker.getTask(gates[0]?.id ?? 0)).approval_note).toBe('Seen them all.');
    });

    it('moves and asks by keys, not while somebody types, and not where that was turned off', async () => {
      const world = await serveWorld();
      await tellWaiting(world.asker, { plan: 'one', hours: 5 });
      const two = await tellWaiting(world.asker, { plan: 'two', hours: 4 });
      const { page } = await world.open(await world.person('ana'));
      const { keyboard } = page;
      await page.getByRole('link', { name: 'two: gate' }).waitFor();
      await keyboard.press('k');
      await page.getByRole('heading', { name: 'two: gate' }).waitFor();
      await keyboard.press('k');
      await page.getByRole('heading', { name: 'one: gate' }).waitFor();
      await keyboard.press('k');
      await keyboard.press('j');
      await page.getByRole('heading', { name: 'two: gate' }).waitFor();
      await keyboard.press('r');
      await page.getByText('Reject two: gate?').waitFor();
      await keyboard.type('jkarx?');
      expect(await page.getByLabel('Comment').inputValue()).toBe('jkarx?');
      await keyboard.press('Escape');
      expect(await page.getByText('Reject two: gate?').count()).toBe(0);
      // What was typed is there again after a look at the other.
      await keyboard.press('k');
      await page.getByRole('heading', { name: 'one: gate' }).waitFor();
      expect(await page.getByLabel('Comment').inputValue()).toBe('');
      await keyboard.press('j');
      await page.getByRole('heading', { name: 'two: gate' }).waitFor();
      expect(await page.getByLabel('Comment').inputValue()).toBe('jkarx?');
      await page.getByLabel('Comment').fill('');
      await page.getByRole('heading', { name: 'two: gate' }).focus();
      await keyboard.press('?');
      const help = page.getByRole('dialog', { name: 'Keys' });
      await help.waitFor();
      expect(await accessFaults(page)).toEqual([]);
      await keyboard.press('a');
      await help.getByLabel('Single keys work on this page').uncheck();
      await keyboard.press('Escape');
      await keyboard.press('a');
      expect(await page.getByText('Approve two: gate?').count()).toBe(0);
      await page.getByRole('button', { name: 'Keys' }).click();
      await help.getByLabel('Single keys work on this page').check();
      await help.getByRole('button', { name: 'Close' }).click();
      // Nothing is needed: Enter confirms.
      await keyboard.press('a');
      await page.getByText('Approve two: gate?').waitFor();
      expect((await world.asker.getTask(two.id)).status).toBe('awaiting_approval');
      await keyboard.press('Enter');
      await page.getByRole('status').getByText('ana approved (dashboard)').waitFor();
      await keyboard.press('Escape');
      expect(page.url()).toBe(`${world.ui}approvals`);
    });

    it('says what to do where there is nothing, and where the API fails', async () => {
      const world = await serveWorld();
      const { page } = await world.open(await world.person('ana'), 'approvals', {
        expected: /Failed to load|status of/,
      });
      await page.getByText('Nothing waits for a decision').waitFor();
      expect(await accessFaults(page)).toEqual([]);
      await page.getByRole('link', { name: 'I may approve' }).click();
      await page.getByText('Nothing waits for you').waitFor();
      await tellWaiting(world.asker, { plan: 'new' });
      await page.getByRole('link', { name: 'new: gate' }).waitFor();
      await page.route('**/agents/approvals?**', (route) =>
        route.fulfill({ status: 500, json: { detail: 'The server failed.', request_id: 'req-7' } }),
      );
      await page.reload();
      await page.getByText('Request req-7').waitFor();
      expect(await accessFaults(page)).toEqual([]);
      await page.unroute('**/agents/approvals?**');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('link', { name: 'new: gate' }).waitFor();
      await page.goto(`${world.ui}approvals/999999`);
      await page.getByText('not found').waitFor();
    });

    it('shows foreign text as text, and leads to web pages alone, on a narrow screen, too', async () => {
      const world = await serveWorld();
      const evil = '<img src=x onerror="document.title=1">';
      const gate = await tellWaiting(world.asker, {
        plan: `${evil} \u202Egnihtyna`,
        approval: { fields: { [evil]: { type: 'string', description: evil }, toString: { type: 'string' } } },
        gate: {
          message: `${evil}\u202E`,
          outputs_uri: 'https://you:secret@example.org/',
          log_excerpt: `\u001b[31mred\u001b[0m \u001b]0;title\u0007${'long'.repeat(200)}`,
          outputs: { __proto__x: evil, ['x'.repeat(100)]: 'y'.repeat(500) },
        },
        build: { outputs_uri: 'https://example.org/report?a=1&b=2' },
      });
      const opened = await world.open(await world.person('ana'), `approvals/${gate.id}`, {
        viewport: { width: 360, height: 800 },
      });
      const { page } = opened;
      await page.getByRole('heading', { name: evil }).waitFor();
      expect(await page.locator('img').count()).toBe(0);
      expect(await page.getByRole('link', { name: 'secret' }).count()).toBe(0);
      const report = page.getByRole('link', { name: 'https://example.org/report' });
      expect([await report.getAttribute('href'), await report.getAttribute('rel')]).toEqual([
        'https://example.org/report?a=1&b=2',
        'noreferrer noopener',
      ]);
      expect(await page.locator('.excerpt').innerText()).toMatch(/^red long/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      expect(await page.getByRole('link', { name: 'Back to the list' }).isVisible()).toBe(true);
      expect(await page.locator('.inbox').isVisible()).toBe(false);
      expect(await accessFaults(page)).toEqual([]);
      await page.getByRole('link', { name: 'Back to the list' }).click();
      await page.locator('.inbox').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      expect(await accessFaults(page)).toEqual([]);
    });
  });
});
