import { describe, expect, it } from 'vitest';
import { assertOwns, assertScope, isScope, NOBODY, type Principal, SCOPES } from '../../../src/api/auth/principal.ts';

const reader: Principal = { id: 'token:r', name: 'r', scopes: new Set(['tasks:read']), channel: 'api' };

describe('assertScope', () => {
  it('names the scope that is missing, for people and for clients', () => {
    expect(() => assertScope(reader, 'tasks:read')).not.toThrow();
    expect(() => assertScope(reader, 'admin:prune')).toThrow(
      expect.objectContaining({
        status: 403,
        message: expect.stringContaining('admin:prune'),
        headers: { 'WWW-Authenticate': 'Bearer error="insufficient_scope", scope="admin:prune"' },
      }),
    );
  });

  it.each(SCOPES)('lets nobody do %s', (scope) => {
    expect(() => assertScope(NOBODY, scope)).toThrow(expect.objectContaining({ status: 403 }));
  });
});

describe('assertOwns', () => {
  const bound: Principal = { ...reader, owner: 'github:74:1001:1' };

  it('holds a bound caller to its own run', () => {
    expect(() => assertOwns(bound, 'github:74:1001:1')).not.toThrow();
    for (const other of ['github:74:1001:2', 'github:74:100', '', null, undefined]) {
      expect(() => assertOwns(bound, other)).toThrow(expect.objectContaining({ status: 403 }));
    }
  });

  it('leaves everybody else alone', () => {
    for (const owner of ['github:74:1001:1', null, undefined]) expect(() => assertOwns(reader, owner)).not.toThrow();
  });
});

describe('isScope', () => {
  it.each(['', 'tasks', 'TASKS:READ', 'toString', null, 1])('refuses %j', (text) => expect(isScope(text)).toBe(false));
});
