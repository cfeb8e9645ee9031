import { expect, it } from 'vitest';
import { accessFaults, describeInBrowser, takePicture } from '../../support/browser.ts';
import { describePostgres } from '../../support/postgres.ts';
import { serveWorld, tellWaiting, type World } from './waiting-world.ts';

/** The moment at which these tests look: a Friday morning in Berlin, ten years on, so that no deadline is over. */
const MORNING = '2036-11-21T08:30:00Z';
const SCREENS = [
  { name: '', width: 1440, height: 900, colorScheme: 'light' },
  { name: '-dark', width: 1440, height: 900, colorScheme: 'dark' },
  { name: '-narrow', width: 360, height: 1700, colorScheme: 'light' },
  { name: '-narrow-dark', width: 360, height: 1700, colorScheme: 'dark' },
] as const;

/** As a policy says it: so many minutes after that morning. */
const until = (minutes: number): string =>
  `${Math.round((Date.parse(MORNING) + minutes * 60_000 - Date.now()) / 1_000)}s`;

const before = (hours: number): string => new Date(Date.parse(MORNING) - hours * 3_600_000).toISOString();

async function tellMorning({ asker }: World): Promise<number> {
  await tellWaiting(asker, { plan: 'data clean-up', at: before(64), approval: { approvers: ['ben'] } });
  await tellWaiting(asker, { plan: 'monthly report', at: before(26) });
  const { id } = await tellWaiting(asker, {
    plan: 'release',
    at: before(3),
    approval: {
      approvers: ['ana', 'ben', 'cleo'],
      required: 2,
      comment: 'on_reject',
      expires_in: until(331),
      fields: {
        version: { type: 'string', required: true, pattern: '\\d+\\.\\d+\\.\\d+', description: 'As in the tag.' },
        channel: { type: 'choice', options: ['beta', 'stable'], default: 'beta' },
      },
    },
    gate: { message: 'It waits for 2 approvals by ana or ben or cleo.' },
    build: {
      message: 'Built, signed and checked.',
      outputs_uri: 'https://ci.example.org/release/reports/412',
      outputs: { size: '4.1 MB', digest: 'sha256:9f2c61d0' },
      log_excerpt: '142 tests passed\n12 files changed, 3 of them in the public API\nno vulnerabilities found\n',
    },
  });
  await tellWaiting(asker, { plan: 'newsletter', at: before(2), approval: { expires_in: until(41) } });
  await tellWaiting(asker, { plan: 'price list', at: before(0.4) });
  return id;
}

describePostgres('pictures of the approvals page', () => {
  describeInBrowser('in a browser', () => {
    it('are whole and free of faults, wide and narrow, light and dark', { timeout: 300_000 }, async () => {
      const world = await serveWorld();
      const id = await tellMorning(world);
      const ana = await world.person('ana');
      for (const { name, width, height, colorScheme } of SCREENS) {
        const { page } = await world.open(ana, '', { viewport: { width, height }, colorScheme });
        await page.clock.setFixedTime(MORNING);
        await page.goto(`${world.ui}approvals`);
        await page.getByRole('link', { name: 'price list: gate' }).waitFor();
        await page.getByText('Live', { exact: true }).waitFor();
        if (name.startsWith('-narrow')) await takePicture(page, `dashboard-approvals-list${name}`);
        expect(await accessFaults(page)).toEqual([]);
        await page.locator(`.waits a[href$="/${id}"]`).click();
        await page.getByRole('link', { name: 'build', exact: true }).waitFor();
        await page.getByLabel('version').fill('2.4.0');
        await takePicture(page, `dashboard-approvals${name}`, { inDocs: name === '' });
        expect(await accessFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });
  });
});
