import { describe, expect, test } from 'vitest';
import { createSystem } from '../../../src/system/system.ts';
import { readOptions } from '../../../src/tasks/seo/options.ts';

function options(flags: Record<string, string | true>, env: Record<string, string> = {}) {
  return readOptions({ system: createSystem({ cwd: '/project', env }), flags, progress: () => undefined });
}

describe('the site', () => {
  test.each([
    ['a flag', { site: 'out' }, { SITE_BASE_URL: 'https://x.example' }, { kind: 'folder', path: '/project/out' }],
    ['the environment', {}, { SITE_BASE_URL: 'docs/site' }, { kind: 'folder', path: '/project/docs/site' }],
    ['a URL', { site: 'https://x.example' }, {}, { kind: 'url', url: new URL('https://x.example') }],
    ['the default', {}, {}, { kind: 'url', url: new URL('https://leo.leok.dev') }],
    [
      'the default for an empty variable',
      {},
      { SITE_BASE_URL: '' },
      { kind: 'url', url: new URL('https://leo.leok.dev') },
    ],
  ])('from %s', (_name, flags, env, target) => {
    expect(options(flags, env as Record<string, string>).target).toEqual(target);
  });
});

test.each([
  ['90', 90_000],
  ['90s', 90_000],
  ['1m30s', 90_000],
  ['0.5m', 30_000],
  ['250ms', 250],
])('--timeout %s is %d ms', (timeout, ms) => {
  expect(options({ timeout }).limits.timeoutMs).toBe(ms);
});

test.each([
  [{ site: 'ftp://x.example' }, 'The site "ftp://x.example" is neither a folder nor an http(s) URL.'],
  [{ site: 'http://[' }, 'The site "http://[" is not a URL.'],
  [{ site: 'https://me:secret@x.example' }, 'The site holds a user name or password, which would end up in reports.'],
  [{ site: true }, '--site needs a value.'],
  [{ 'base-url': 'out' }, '--base-url "out" is not a URL.'],
  [{ 'base-url': 'https://x.example/?a' }, '--base-url https://x.example/?a has a query or fragment.'],
  [{ 'max-pages': '0' }, '--max-pages 0 is not a whole number from 1 up.'],
  [{ 'max-depth': '-1' }, '--max-depth -1 is not a whole number from 0 up.'],
  [{ 'max-pages': 'many' }, '--max-pages many is not a whole number from 1 up.'],
  [{ timeout: 'soon' }, '--timeout soon is not a time; write 90s or 5m.'],
  [{ timeout: '0s' }, '--timeout 0s is not a time; write 90s or 5m.'],
] as [Record<string, string | true>, string][])('%o is a fault of usage', (flags, message) => {
  expect(() => options(flags)).toThrow(expect.objectContaining({ code: 'usage', message }));
});
