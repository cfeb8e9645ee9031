import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { docsHandlers } from '../../../src/api/docs/docs-handlers.ts';
import { DOCS_CSP, docsPage } from '../../../src/api/docs/docs-page.ts';
import type { Call } from '../../../src/api/http/call.ts';
import { operations } from '../../../src/schema/generated/task-api/api-operations.ts';
import { openapi } from '../../../src/schema/generated/task-api/openapi.ts';

type Element = DefaultTreeAdapterMap['element'];

const document = JSON.parse(openapi) as object;
const page = docsPage(document, { mountUrl: 'https://x.test/agents' });

/** Every element of a page, in order, and what its parser complains of. */
function read(text: string): { readonly elements: readonly Element[]; readonly complaints: readonly string[] } {
  const complaints: string[] = [];
  const tree = parse(text, { onParseError: ({ code, startLine }) => complaints.push(`${code} in line ${startLine}`) });
  const elements: Element[] = [];
  const visit = (node: DefaultTreeAdapterMap['node']): void => {
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(tree);
  return { elements, complaints };
}

function attributes(name: string): readonly string[] {
  return read(page).elements.flatMap(({ attrs }) => attrs.filter((one) => one.name === name).map(({ value }) => value));
}

describe('docsPage', () => {
  it('is HTML that no parser complains of', () => {
    expect(read(page).complaints).toEqual([]);
    expect(read('<!doctype html><p id=a id=b>').complaints).not.toEqual([]);
  });

  it('has a place for every operation and schema, each once, and links only to places there are', () => {
    const ids = attributes('id');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(operations)));
    const links = attributes('href').filter((href) => href.startsWith('#'));
    expect(links.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    expect(links.length).toBeGreaterThan(100);
  });

  it('loads nothing, runs nothing, and has only the style its policy names', () => {
    const { elements } = read(page);
    const tags = new Set(elements.map(({ tagName }) => tagName));
    for (const tag of ['script', 'link', 'img', 'iframe', 'form', 'object', 'base']) expect(tags).not.toContain(tag);
    expect(attributes('style')).toEqual([]);
    expect(attributes('href').filter((href) => !href.startsWith('#'))).toEqual(['https://x.test/agents/openapi.json']);
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    expect(style).not.toMatch(/url\(|@import/);
    expect(DOCS_CSP).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(DOCS_CSP).toContain("default-src 'none'");
  });

  it('shows calls one can make', () => {
    expect(page).toContain('https://x.test/agents/tasks/42/log?seq=1');
    expect(page).toContain('https://x.test/agents/tasks/before?date=2026-01-02');
    expect(page).toContain('https://x.test/agents/runs/nightly/1/heartbeat');
  });

  it('shows what a document says as text, whatever it says', () => {
    const hostile = `<script>alert(1)</script>"'&amp;\`<b>\``;
    const info = { title: hostile, version: hostile, summary: hostile, description: `${hostile}\n\n${hostile}` };
    const { elements } = read(docsPage({ ...document, info }, { mountUrl: `javascript:"'><script>` }));
    expect(elements.filter(({ tagName }) => tagName === 'script' || tagName === 'b')).toEqual([]);
  });
});

describe('docsHandlers', () => {
  const call = (mountUrl: string) => ({ mountUrl }) as Call<'getDocs'> & Call<'getOpenapi'>;

  it('name the mount as the caller sees it', async () => {
    const { getDocs, getOpenapi } = docsHandlers();
    for (const mountUrl of ['https://one.test/agents', 'https://two.test/a', 'https://one.test/agents']) {
      expect((await getDocs(call(mountUrl))).body).toContain(`${mountUrl}/openapi.json`);
      const { body } = await getOpenapi(call(mountUrl));
      expect(JSON.parse(String(body))).toMatchObject({ openapi: '3.1.0', servers: [{ url: mountUrl }] });
    }
    expect((await getDocs(call(''))).headers).toMatchObject({ 'Content-Security-Policy': DOCS_CSP });
  });
});
