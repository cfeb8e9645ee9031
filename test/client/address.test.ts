import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, tidyBaseUrl } from '../../src/client/address.ts';

describe('tidyBaseUrl', () => {
  it.each([
    ['http://localhost:8001/agents', 'http://localhost:8001/agents'],
    ['http://localhost:8001/agents/', 'http://localhost:8001/agents'],
    [' https://x.test/a/b// ', 'https://x.test/a/b'],
    ['/agents/', '/agents'],
    ['/', ''],
  ])('%j is %j', (given, tidy) => {
    expect(tidyBaseUrl(given)).toBe(tidy);
  });

  it.each(['localhost:8001', '//host/agents', 'ftp://x.test', 'http://x.test/?a=1', 'http://x.test/#a', 'agents'])(
    'refuses %j',
    (given) => {
      expect(() => tidyBaseUrl(given)).toThrow(expect.objectContaining({ code: 'usage' }));
    },
  );
});

describe('addressOf', () => {
  it('fills in paths and queries', () => {
    expect(addressOf('/runs/{run_id}/{attempt}', { run_id: 'a/b ä', attempt: 2 })).toBe('/runs/a%2Fb%20%C3%A4/2');
    const query = { status: ['failed', 'skipped'], limit: 5, since: '2026-01-01T00:00:00+01:00', run_id: undefined };
    expect(addressOf('/tasks', {}, query)).toBe(
      '/tasks?status=failed&status=skipped&limit=5&since=2026-01-01T00%3A00%3A00%2B01%3A00',
    );
  });

  it.each(['', '.', '..', '\ud800'])('refuses %j, which no address can name', (run_id) => {
    expect(() => addressOf('/runs/{run_id}', { run_id })).toThrow(expect.objectContaining({ code: 'usage' }));
  });

  it('loses nothing of a name on its way through a URL', () => {
    const names = fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => name !== '.' && name !== '..');
    const law = fc.property(names, names, (name, filter) => {
      const url = new URL(`http://x.test/agents${addressOf('/runs/{run_id}', { run_id: name }, { q: filter })}`);
      expect(url.pathname.split('/').slice(1).map(decodeURIComponent)).toEqual(['agents', 'runs', name]);
      expect(url.searchParams.get('q')).toBe(filter);
    });
    fc.assert(law);
  });
});
