import { expect, it } from 'vitest';
import type { Principal, Scope } from '../../../src/api/auth/principal.ts';
import { createTokenCache } from '../../../src/api/auth/token-cache.ts';
import type { Reply } from '../../../src/api/http/call.ts';
import { createTokenHandlers } from '../../../src/api/tokens/token-handlers.ts';
import { freshDatabase } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';
import { thrownBy } from '../auth/request.ts';

const admin = caller('tasks:read', 'admin:tokens');

function caller(...scopes: Scope[]): Principal {
  return { id: 'host:ann', name: 'Ann', scopes: new Set(scopes), channel: 'api' };
}

async function setUp() {
  const database = await freshDatabase();
  const clock = { now: () => Date.now() };
  const tokens = createTokenCache(database, clock);
  return { tokens, handlers: createTokenHandlers({ database, tokens, exchange: undefined, clock }) };
}

const read = (reply: Reply) => JSON.parse(String(reply.body));

describePostgres('the operations on tokens', () => {
  it('make one that works, list it without its text, and revoke it at once', async () => {
    const { handlers, tokens } = await setUp();
    const reply = await handlers.createToken({
      principal: admin,
      body: { name: 'ci', scopes: ['tasks:read'], expires_at: '2999-01-01T01:00:00+01:00' },
    });
    expect(reply).toMatchObject({ status: 201, headers: { 'Cache-Control': 'no-store' } });
    const made = read(reply);
    expect(made).toMatchObject({ name: 'ci', created_by: 'host:ann', expires_at: '2999-01-01T00:00:00.000Z' });
    expect(await tokens.find(made.token)).toMatchObject({ id: 'token:ci', scopes: new Set(['tasks:read']) });

    const listed = await handlers.listTokens({ principal: admin });
    expect(String(listed.body)).not.toContain(made.token);
    expect(read(listed).items).toMatchObject([{ id: made.id, name: 'ci' }]);

    expect(read(await handlers.revokeToken({ principal: admin, params: { id: made.id } }))).toMatchObject({
      id: made.id,
      revoked_at: expect.any(String),
    });
    expect(await tokens.find(made.token)).toEqual({ refused: expect.stringContaining('revoked') });
    await tokens.idle();
  });

  it('give nobody what the caller does not have', async () => {
    const { handlers } = await setUp();
    for (const scope of ['tasks:write', 'approvals:decide', 'admin:prune'] as const) {
      const thrown = await thrownBy(
        handlers.createToken({ principal: admin, body: { name: 'x', scopes: ['tasks:read', scope] } }),
      );
      expect(thrown).toMatchObject({ status: 403, message: expect.stringContaining(scope) });
    }
    expect(read(await handlers.listTokens({ principal: admin })).items).toEqual([]);
  });

  it('are closed to who is bound to a run, whatever its scopes', async () => {
    const { handlers } = await setUp();
    const principal = { ...admin, owner: 'github:74:1001:1' };
    const tries = [
      handlers.createToken({ principal, body: { name: 'x', scopes: ['tasks:read'] } }),
      handlers.listTokens({ principal }),
      handlers.revokeToken({ principal, params: { id: 1 } }),
    ];
    for (const one of tries) expect(await thrownBy(one)).toMatchObject({ status: 403 });
  });

  it.each([
    ['/name', { name: ' ci' }],
    ['/name', { name: '\u202eci' }],
    ['/scopes', { scopes: [] }],
    ['/expires_at', { expires_at: '2020-01-01T00:00:00Z' }],
    ['/expires_at', { expires_at: 'soon' }],
  ])('refuse at %s %j', async (pointer, part) => {
    const { handlers } = await setUp();
    const body = { name: 'ci', scopes: ['tasks:read' as const], ...part };
    expect(await thrownBy(handlers.createToken({ principal: admin, body }))).toMatchObject({
      status: 422,
      errors: [{ pointer }],
    });
  });

  it('refuse a third of one name, and a number there is not', async () => {
    const { handlers } = await setUp();
    const body = { name: 'ci', scopes: ['tasks:read' as const] };
    await handlers.createToken({ principal: admin, body });
    await handlers.createToken({ principal: admin, body });
    expect(await thrownBy(handlers.createToken({ principal: admin, body }))).toMatchObject({ status: 409 });
    expect(await thrownBy(handlers.revokeToken({ principal: admin, params: { id: 999 } }))).toMatchObject({
      status: 404,
    });
  });

  it('exchange nothing where no CI is let in', async () => {
    const { handlers } = await setUp();
    expect(await thrownBy(handlers.exchangeToken({ body: { token: 'x' } }))).toMatchObject({ status: 404 });
  });
});
