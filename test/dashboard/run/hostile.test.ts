import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accessFaults, describeInBrowser, openPage } from '../../support/browser.ts';
import { serveDashboard } from '../../support/dashboard.ts';
import { describePostgres } from '../../support/postgres.ts';
import { clientOf, tellRun } from '../told-runs.ts';

const tab = (page: Page, name: string) => page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name });

describePostgres('the page of any run', () => {
  describeInBrowser('in a browser', () => {
    it('shows names as they are, whatever is in them, and links to nothing unsafe', async () => {
      const { ui, api } = await serveDashboard();
      const evil = '<img src=x onerror=alert(1)>';
      const rtl = '\u202eתולשכ \u202d__proto__';
      const steps = [evil, rtl, 'constructor'].map((id, index, all) => ({
        id,
        name: id,
        phase: 'main',
        needs: all.slice(0, index),
      }));
      await tellRun(clientOf(api), {
        plan: evil,
        run_id: `a/${evil}`,
        at: new Date().toISOString(),
        status: 'failed',
        actor: evil,
        tasks: {
          [evil]: {
            status: 'failed',
            message: evil,
            log_excerpt: `\u001b[31m${evil}\u0007`,
            outputs: { proto: evil },
          },
          [rtl]: { status: 'succeeded', duration_ms: 10 },
          constructor: { status: 'skipped' as const, reason: 'needs_failed' },
        },
        more: {
          graph: { steps },
          params: { [evil]: evil },
          git: { branch: evil, commit: evil },
          ci: { provider: 'github', repository: 'octo/plans', url: 'javascript:alert(1)//octo/plans/' },
          plan: { name: evil, text: `${evil}\n${rtl}\n` },
        },
      });
      const { page } = await openPage();
      for (const view of ['graph', 'timeline', 'table', 'plan', 'changes']) {
        await page.goto(`${ui}runs/${encodeURIComponent(`a/${evil}`)}?tab=${view}`);
        await page.getByRole('heading', { name: '1 task failed' }).waitFor();
        await page.getByRole('region', { name: new RegExp(`^${view}$`, 'i') }).waitFor();
        expect(await page.locator('img').count()).toBe(0);
        expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
        expect(await accessFaults(page)).toEqual([]);
      }
    });

    it('holds 10,000 tasks, and a graph of 1,000 steps that moves', async () => {
      const { ui, api } = await serveDashboard();
      const client = clientOf(api);
      const at = new Date(Date.now() - 3_600_000).toISOString();
      const steps = Array.from({ length: 1_000 }, (_, index) => ({
        id: `s${index}`,
        needs: index < 20 ? [] : [`s${index - 20}`],
        fan_out: 'matrix',
      }));
      await tellRun(client, { plan: 'large', run_id: 'large', at, status: 'running', more: { graph: { steps } } });
      for (let from = 0; from < 10_000; from += 1_000) {
        await client.batchTasks({
          items: Array.from({ length: 1_000 }, (_, index) => ({
            op: 'put',
            run_id: 'large',
            attempt: 1,
            task: `s${(from + index) % 1_000}[${Math.floor((from + index) / 1_000)}]`,
            step: `s${(from + index) % 1_000}`,
            status: 'succeeded',
            started_at: at,
            finished_at: at,
            duration_ms: from + index,
          })),
        });
      }
      const { page } = await openPage();
      await page.goto(`${ui}runs/large?tab=table`);
      await page.getByRole('link', { name: 's0[0]' }).waitFor();
      expect(await page.getByRole('row').count()).toBeLessThan(200);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await page.getByRole('link', { name: 's999[9]' }).waitFor();
      await tab(page, 'Timeline').click();
      await page.getByRole('list', { name: 'Tasks over time' }).getByRole('listitem').first().waitFor();
      expect(await page.getByRole('listitem').count()).toBeLessThan(200);
      await tab(page, 'Graph').click();
      await page.locator('.step').nth(999).waitFor();
      const moved = () => page.locator('.graph-layer').evaluate((layer) => layer.style.transform);
      const before = await moved();
      const graph = page.locator('.graph-window');
      await graph.focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(moved).not.toBe(before);
      await page.keyboard.press('0');
      await graph.hover();
      const redrawn = await page.evaluate(() => document.querySelectorAll('.step').length);
      await page.mouse.down();
      await page.mouse.move(300, 500, { steps: 20 });
      await page.mouse.up();
      expect(redrawn).toBe(1_000);
      expect(page.url()).toContain('/runs/large');
    });
  });
});
