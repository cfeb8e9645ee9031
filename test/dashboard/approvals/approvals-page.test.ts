import { expect, it } from 'vitest';
import { accessFaults, describeInBrowser } from '../../support/browser.ts';
import { describePostgres } from '../../support/postgres.ts';
import { serveWorld, tellWaiting } from './waiting-world.ts';

const FORM = {
  version: { type: 'string', required: true, pattern: '\\d+\\.\\d+\\.\\d+', description: 'As in the tag.' },
  channel: { type: 'choice', options: ['beta', 'stable'], default: 'beta' },
  notes: { type: 'list' },
  share: { type: 'number' },
  loud: { type: 'boolean', required: true },
};

describePostgres('the approvals page', () => {
  describeInBrowser('in a browser', () => {
    it('has a form of every type, says what is wrong where it is, and sends what was filled in', async () => {
      const world = await serveWorld();
      const { id } = await tellWaiting(world.asker, { plan: 'release', approval: { fields: FORM } });
      const ana = await world.person('ana');
      const { page } = await world.open(ana, 'approvals', { expected: /status of 422/ });
      await page.getByRole('link', { name: 'release: gate' }).click();
      expect(page.url()).toBe(`${world.ui}approvals/${id}`);
      await page.getByRole('button', { name: 'Approve' }).click();
      await page.getByText('version is missing').waitFor();
      await page.getByText('loud is missing').waitFor();
      await page.getByLabel('version').fill('one');
      await page.getByLabel('share').fill('half');
      await page.getByLabel('loud').selectOption('Yes');
      await page.getByRole('button', { name: 'Approve' }).click();
      await page.getByText('share does not fit: "half" is not a number').waitFor();
      expect(await accessFaults(page)).toEqual([]);
      await page.getByLabel('share').fill('0.5');
      await page.getByLabel('notes').fill('first\n\nsecond');
      await page.getByRole('button', { name: 'Approve' }).click();
      // The pattern is for the API to look at.
      await page.getByText(/^version does not match the pattern/).waitFor();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
      await page.getByLabel('version').fill('1.4.0');
      await page.getByRole('button', { name: 'Request changes' }).click();
      await page.getByText('Say which changes are wanted.').waitFor();
      await page.getByRole('button', { name: 'Approve' }).click();
      await page.getByRole('status').getByText('ana approved (dashboard)').waitFor();
      const { outputs, approver } = await world.asker.getTask(id);
      const values = { version: '1.4.0', channel: 'beta', notes: '["first","second"]', share: '0.5', loud: 'true' };
      expect([outputs, approver]).toEqual([values, 'ana']);
    });

    it('shows in one tab what was decided in another, and says so to who was too late', async () => {
      const world = await serveWorld();
      const first = await tellWaiting(world.asker, { plan: 'first', hours: 3 });
      await tellWaiting(world.asker, { plan: 'second', hours: 2 });
      const [ana, ben] = [await world.person('ana'), await world.person('ben')];
      const one = await world.open(ana, `approvals/${first.id}`, { expected: /status of 4(09|12)/ });
      const two = await world.tab(one, ben, `approvals/${first.id}`);
      await expect.poll(() => one.page.title()).toBe('(2) Approvals · Orchestrator');
      await expect.poll(() => one.page.locator('nav .unseen[role=status]').innerText()).toBe('2 waiting');
      await one.page.getByRole('heading', { name: 'first: gate' }).waitFor();
      await two.getByLabel('Comment').fill('No.');
      await two.getByRole('button', { name: 'Reject' }).click();
      await one.page.getByRole('status').getByText('ben rejected (dashboard)').waitFor();
      expect(await one.page.getByRole('button', { name: 'Approve', exact: true }).count()).toBe(0);
      await expect.poll(() => one.page.title()).toBe('(1) Approvals · Orchestrator');
      await expect.poll(() => one.page.locator('nav .unseen[role=status]').innerText()).toBe('1 waiting');
      // It keeps its place in the list, and the keys go past it.
      const rows = one.page.getByRole('region', { name: 'Waiting, oldest first' }).getByRole('listitem');
      expect(await rows.count()).toBe(2);
      await rows.first().getByText('by ben').waitFor();

      await one.page.keyboard.press('j');
      await one.page.getByRole('heading', { name: 'second: gate' }).waitFor();
      const second = Number(one.page.url().split('/').at(-1));
      // The other decides between what is seen and what is sent.
      await one.page.route('**/approve', async (route) => {
        await world.client(ben).rejectTask(second, { note: 'Too soon.' });
        await route.continue();
      });
      await one.page.getByRole('button', { name: 'Approve' }).click();
      const said = one.page.locator('.outcome');
      await said.getByText('Your decision does not count.').waitFor();
      await said.getByText('ben rejected (api)').waitFor();
    });

    it('says who may not decide, and why; and what the API refuses', async () => {
      const world = await serveWorld();
      const own = await tellWaiting(world.asker, { plan: 'own', hours: 3 });
      const named = await tellWaiting(world.asker, { plan: 'named', hours: 2, approval: { approvers: ['ben'] } });
      const broken = await tellWaiting(world.asker, { plan: 'broken', approval: { approvers: [] } });
      const asker = await world.open(world.zoe, `approvals/${own.id}`);
      await asker.page.getByText('You have asked for this approval; somebody else must give it.').waitFor();
      expect(await asker.page.getByRole('button', { name: 'Approve', exact: true }).count()).toBe(0);
      await asker.page.getByRole('button', { name: 'Reject', exact: true }).waitFor();
      await asker.page.getByLabel('Decide alone, against the policy').check();
      await asker.page.getByRole('button', { name: 'Approve', exact: true }).waitFor();

      const ana = await world.person('ana');
      const { page } = await world.open(ana, `approvals/${named.id}`, { expected: /status of 403/ });
      await page.getByText('You are none of the approvers: ben.').waitFor();
      await page.goto(`${world.ui}approvals/${broken.id}`);
      await page.getByText(/^Nobody can decide on this/).waitFor();
      expect(await accessFaults(page)).toEqual([]);

      const looker = await world.open(await world.person('eve', ['tasks:read']), `approvals/${own.id}`);
      await looker.page.getByText('You may look, but not decide').waitFor();
      expect(await looker.page.getByRole('button', { name: /Approve|Reject|Cancel/ }).count()).toBe(0);

      // A page that believes that ana may: the API has the last word.
      await page.route('**/agents/approvals?**', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({
          response: answer,
          body: (await answer.text()).replaceAll('"may_approve":false', '"may_approve":true'),
        });
      });
      await page.goto(`${world.ui}approvals/${named.id}`);
      await page.getByRole('button', { name: 'Approve', exact: true }).click();
      await page.getByRole('alert').getByText('ana is none of the approvers: ben.').waitFor();
      expect((await world.asker.getTask(named.id)).status).toBe('awaiting_approval');
    });

    it('counts approvals, fills in what was filled in before, and asks to look again at what has changed', async () => {
      const world = await serveWorld();
      const gate = await tellWaiting(world.asker, {
        plan: 'release',
        approval: { required: 2, fields: { version: { type: 'string', required: true } } },
      });
      const [ana, ben] = [await world.person('ana'), await world.person('ben')];
      const { page } = await world.open(ben, `approvals/${gate.id}`, { expected: /status of 412/ });
      await page.getByLabel('version').fill('9');
      let isFirst = true;
      await page.route('**/approve', async (route) => {
        if (isFirst) await world.client(ana).approveTask(gate.id, { fields: { version: '2' } });
        isFirst = false;
        await route.continue();
      });
      await page.getByRole('button', { name: 'Approve', exact: true }).click();
      await page.getByRole('alert').getByText('ana approved (api)').waitFor();
      await page.getByRole('alert').getByText('Look again, then decide.').waitFor();
      await page.locator('.waits').getByText('1 of 2 approvals').waitFor();
      expect(await page.getByLabel('version').inputValue()).toBe('2');
      await page.getByRole('button', { name: 'Approve', exact: true }).click();
      await page.getByRole('status').getByText('ben approved (dashboard)').waitFor();
      expect((await world.asker.getTask(gate.id)).outputs).toEqual({ version: '2' });
    });
  });
});
