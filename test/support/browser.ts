import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, describe, expect, onTestFinished } from 'vitest';
import { root } from './pages.ts';

const require = createRequire(import.meta.url);
const program = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Whether pages can be tried here. `REQUIRE_CHROMIUM=1` makes it a failure where they cannot. */
export const hasBrowser = existsSync(program);
if (!hasBrowser && process.env.REQUIRE_CHROMIUM === '1') throw new Error(`There is no Chromium at ${program}.`);

/** A suite in a real browser; where there is none its name says that it was not run. */
export function describeInBrowser(name: string, suite: () => void): void {
  describe.skipIf(!hasBrowser)(`${name}${hasBrowser ? '' : ' (not run: there is no Chromium here)'}`, suite);
}

let launched: Promise<Browser> | undefined;

/** The browser of this test file; ended with it. */
function browser(): Promise<Browser> {
  launched ??= chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  return launched;
}
afterAll(async () => (await launched)?.close());

/** A page that is watched: whatever it complains of fails the test, unless it is expected. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors in the console, exceptions, and breaches of the content security policy. */
  readonly complaints: string[];
}

export interface PageOptions extends BrowserContextOptions {
  /** Complaints that belong to what is tried. */
  readonly expected?: RegExp;
}

/** A page in a context of its own, in Berlin, closed with the test, which fails where the page complained. */
export async function openPage({ expected, ...options }: PageOptions = {}): Promise<WatchedPage> {
  const context = await (await browser()).newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  const page = await watched(context, complaints);
  onTestFinished(async () => {
    await context.close();
    expect(complaints.filter((text) => expected?.test(text) !== true)).toEqual([]);
  });
  return { page, context, complaints };
}

/** One more page (a tab) of a context, watched as the first. */
export async function watched(context: BrowserContext, complaints: string[]): Promise<Page> {
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.addInitScript(WATCH_POLICY);
  return page;
}

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

// As texts, so that tests whose types know no browser can use this, too.
const WATCH_POLICY = `addEventListener('securitypolicyviolation', (event) => {
  console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI);
});`;
const ASK_AXE = `axe.run(document, { runOnly: { type: 'tag', values: [
  'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice',
] } })`;

/** What axe finds wrong with the page by WCAG 2.2 A and AA and its good practices, one line each; empty for nothing. */
export async function accessFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(await axeSource());
  const found = (await page.evaluate(ASK_AXE)) as { readonly violations: readonly AxeViolation[] };
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

let source: Promise<string> | undefined;

function axeSource(): Promise<string> {
  source ??= readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
  return source;
}

/**
 * Takes a picture of what is seen: kept as `docs/assets/<name>.png` where UPDATE_PICTURES=1 and `inDocs` is set, and in the folder PICTURES
 * where that is given, for who wants to look at it.
 */
export async function takePicture(page: Page, name: string, { inDocs = false, fullPage = false } = {}): Promise<void> {
  const wanted = inDocs && process.env.UPDATE_PICTURES === '1' ? [join(root, 'docs/assets')] : [];
  const folders = [...wanted, ...(process.env.PICTURES ? [process.env.PICTURES] : [])];
  const picture = await page.screenshot({ fullPage });
  for (const folder of folders) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${name}.png`), picture);
  }
}
