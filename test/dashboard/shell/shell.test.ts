import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { accessFaults, describeInBrowser, openPage } from '../../support/browser.ts';
import { serveDashboard } from '../../support/dashboard.ts';
import { describePostgres } from '../../support/postgres.ts';

describePostgres('the shell of the dashboard', () => {
  describeInBrowser('in a browser', () => {
    it('asks for a token, says what is wrong with one, and goes on to the page that was asked for', async () => {
      const { ui, token } = await serveDashboard({ anonymous: false });
      const { page } = await openPage({ expected: /status of 40[14]/ });
      await page.goto(`${ui}runs/none`);
      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
      expect(await accessFaults(page)).toEqual([]);
      await page.getByLabel('Token').fill('orc_nonsense');
      await page.keyboard.press('Enter');
      await page.getByText('The API does not take this token.').waitFor();
      await page.getByLabel('Token').fill(token.text);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByText('Live', { exact: true }).waitFor();
      expect(page.url()).toBe(`${ui}runs/none`);
      await page.reload();
      await page.getByText('Live', { exact: true }).waitFor();
      await page.locator('.account summary').click();
      expect(await page.locator('.account').innerText()).toContain('tasks:read');
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    });

    it('asks for nothing where the host lets everybody in, and says where there is no page', async () => {
      const { ui } = await serveDashboard();
      const { page } = await openPage({ expected: /status of 404/ });
      await page.goto(ui);
      await page.getByRole('heading', { name: 'Runs', exact: true }).waitFor();
      expect(await page.title()).toBe('Runs · Orchestrator');
      expect(await accessFaults(page)).toEqual([]);
      await page.goto(`${ui}approvals/no/such/page`);
      await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
      await page.getByRole('link', { name: 'To the runs' }).click();
      await page.getByRole('heading', { name: 'Runs', exact: true }).waitFor();
      expect(page.url()).toBe(ui);
      expect((await page.goto(`${ui}nothing-here`))?.status()).toBe(404);
    });

    it('is what the root of the server leads to', async () => {
      const { url, ui } = await serveDashboard();
      const { page } = await openPage();
      await page.goto(url);
      await page.getByText('Live', { exact: true }).waitFor();
      expect(page.url()).toBe(ui);
    });

    it('keeps the colours that were chosen', async () => {
      const { ui } = await serveDashboard();
      const { page } = await openPage({ colorScheme: 'light' });
      const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      await page.goto(ui);
      const light = await background();
      await page.getByLabel('Colours').selectOption('dark');
      const dark = await background();
      expect(dark).not.toBe(light);
      expect(await accessFaults(page)).toEqual([]);
      await page.reload();
      await page.getByRole('heading', { name: 'Runs', exact: true }).waitFor();
      expect(await background()).toBe(dark);
      await page.getByLabel('Colours').selectOption('system');
      expect(await background()).toBe(light);
    });

    it('stands behind a proxy that hides the mount, however deep the page', async () => {
      const { url } = await serveDashboard();
      const proxied = await proxy(url, '/tools/plans', '/agents');
      const { page } = await openPage({ expected: /status of 404/ });
      await page.goto(`${proxied}/tools/plans/ui`);
      await page.getByText('Live', { exact: true }).waitFor();
      expect(page.url()).toBe(`${proxied}/tools/plans/ui/`);
      await page.goto(`${proxied}/tools/plans/ui/runs/a%2Fb/3`);
      await page.getByText('Live', { exact: true }).waitFor();
      await page.getByRole('link', { name: 'Orchestrator' }).click();
      expect(page.url()).toBe(`${proxied}/tools/plans/ui/`);
    });

    it('says when it is not live, and is again by itself', async () => {
      const { url } = await serveDashboard();
      const gate = { open: true };
      const proxied = await proxy(url, '/agents', '/agents', gate);
      const { page } = await openPage({ expected: /Failed to load resource|status of 503/ });
      await page.goto(`${proxied}/agents/ui/`);
      await page.getByText('Live', { exact: true }).waitFor();
      gate.open = false;
      await page.getByText('Reconnecting').waitFor();
      gate.open = true;
      await page.getByText('Live', { exact: true }).waitFor();
    });
  });
});

/** A proxy that shows `inner` of the server at `url` as `outer`; a closed gate ends every connection. */
async function proxy(url: string, outer: string, inner: string, gate = { open: true }): Promise<string> {
  const server = createServer((request, response) => {
    if (!gate.open) return void response.socket?.destroy();
    const path = (request.url ?? '').replace(outer, inner);
    const { host: _host, ...headers } = request.headers;
    const onward = ask(`${url}${path}`, { method: request.method ?? 'GET', headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
    response.on('close', () => onward.destroy());
  });
  const timer = setInterval(() => !gate.open && server.closeAllConnections(), 50);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    clearInterval(timer);
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
