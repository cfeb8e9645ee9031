import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { type Document, readDocument } from '../../src/tasks/dx-integrate/markdown/document.ts';
import { PAGES, root, textOf } from '../support/pages.ts';

const known = new Map<string, Document>();

function read(path: string): Document {
  const document = known.get(path) ?? readDocument(path, textOf(path));
  known.set(path, document);
  return document;
}

/** What is wrong with a link of a page; undefined where it leads somewhere. */
function fault(page: string, url: string): string | undefined {
  if (/^[a-z]+:/i.test(url)) return undefined;
  const [path = '', anchor] = url.split('#');
  const target = path === '' ? page : relative(root, join(root, dirname(page), decodeURI(path)));
  if (!existsSync(join(root, target))) return `${url}: there is no ${target}`;
  if (anchor === undefined || !target.endsWith('.md')) return undefined;
  return read(target).anchors.has(anchor) ? undefined : `${url}: ${target} has no such heading`;
}

test.each(PAGES)('every link of %s leads somewhere', (page) => {
  const { links, danglingReferences } = read(page);
  expect(links.flatMap(({ url, line }) => (fault(page, url) ? [`line ${line}: ${fault(page, url)}`] : []))).toEqual([]);
  expect(danglingReferences).toEqual([]);
});

test('a link that leads nowhere would be found', () => {
  expect(fault('docs/index.md', 'gone.md')).toBe('gone.md: there is no docs/gone.md');
  expect(fault('docs/index.md', 'errors.md#gone')).toBe('errors.md#gone: docs/errors.md has no such heading');
  expect(fault('docs/index.md', '../README.md#licence')).toBeUndefined();
});

test('the index names every page and every decision', () => {
  const named = read('docs/index.md').links.map(({ url }) =>
    relative(root, join(root, 'docs', url.split('#')[0] ?? '')),
  );
  const pages = PAGES.filter((path) => path !== 'docs/index.md' && path !== 'CHANGELOG.md');
  expect(pages.filter((path) => !named.includes(path))).toEqual([]);
});
