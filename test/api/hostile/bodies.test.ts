import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeOnEach } from '../../support/database.ts';
import { boundsOf, schemaOf } from './bounds.ts';
import { changingNothing, expectRefused, REGISTRATION, type Stand, startStand } from './stand.ts';

interface BodyCase {
  readonly schema: string;
  /** The rest of a body that is as it should be; another one each time, so that good ones can be stored. */
  readonly base: () => Record<string, unknown>;
  readonly send: (stand: Stand, body: unknown) => ReturnType<Stand['call']>;
  /** Fields that stand for a state of the row, whose good values a test of their own tries. */
  readonly skip?: readonly string[];
}

const patched = (stand: Stand, body: unknown) => stand.call('PATCH', `/tasks/${stand.task}`, body);

const CASES: readonly BodyCase[] = [
  {
    schema: 'TaskCreate',
    base: () => ({ task: 't', run_id: 'free', status: 'queued' }),
    send: (stand, body) => stand.call('POST', '/tasks', body),
  },
  { schema: 'TaskUpdate', base: () => ({}), send: patched, skip: ['status', 'approval_state', 'version'] },
  {
    schema: 'RunRegistration',
    base: () => ({ ...REGISTRATION, run_id: randomUUID(), source_key: randomUUID() }),
    send: (stand, body) => stand.call('POST', '/runs', body),
  },
  {
    schema: 'RunUpdate',
    base: () => ({}),
    send: (stand, body) => stand.call('PATCH', '/runs/r/1', body),
    skip: ['status'],
  },
  {
    schema: 'Decision',
    base: () => ({}),
    send: (stand, body) => stand.call('POST', `/tasks/${stand.task}/approve`, body),
    skip: ['note', 'fields', 'version', 'override'],
  },
  {
    schema: 'TokenCreate',
    base: () => ({ name: randomUUID(), scopes: ['tasks:read'] }),
    send: (stand, body) => stand.call('POST', '/tokens', body),
    skip: ['expires_at'],
  },
];

describeOnEach('every field of every body', (makeDatabase) => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await startStand(makeDatabase);
  });

  describe.each(CASES)('of $schema', ({ schema, base, send, skip = [] }) => {
    const fields = Object.entries(schemaOf(schema).properties ?? {});

    it('is taken at its bounds', async () => {
      for (const [name, field] of fields.filter(([name]) => !skip.includes(name))) {
        for (const value of boundsOf(field).good) {
          const answer = await send(stand, { ...base(), [name]: value });
          expect(answer.status, `${name} ${JSON.stringify(value).slice(0, 80)}: ${told(answer.body)}`).toBeLessThan(
            300,
          );
        }
      }
      expect(stand.failures).toEqual([]);
    });

    it(
      'is refused beyond them, by its name, and no row changes',
      () =>
        changingNothing(stand, async () => {
          for (const [name, field] of fields) {
            for (const value of boundsOf(field).bad) {
              const answer = await send(stand, { ...base(), [name]: value });
              expectRefused(answer, new RegExp(`^/${name}(/|$)`));
            }
          }
        }),
      60_000,
    );

    it('that is missing is named, and so is a body of another kind', () =>
      changingNothing(stand, async () => {
        for (const name of schemaOf(schema).required ?? []) {
          expectRefused(await send(stand, { ...base(), [name]: undefined }), `/${name}`);
        }
        for (const body of [[], 'text', 5, true, [base()]]) {
          expectRefused(await send(stand, JSON.stringify(body)), '');
        }
      }));
  });

  it('of a plan is bounded too', () =>
    changingNothing(stand, async () => {
      const plan = schemaOf('RunRegistration').properties?.plan?.properties ?? {};
      for (const [name, field] of Object.entries(plan)) {
        for (const value of boundsOf(field).bad.filter((value) => JSON.stringify(value).length < 500_000)) {
          const body = { ...REGISTRATION, source_key: 'never', plan: { name: 'p', [name]: value } };
          expectRefused(await stand.call('POST', '/runs', body), new RegExp(`^/plan/${name}(/|$)`));
        }
      }
    }));

  it('of a batch is refused alone, with its place', () =>
    changingNothing(stand, async () => {
      for (const [op, schema] of [
        ['put', 'BatchPut'],
        ['create', 'BatchCreate'],
        ['update', 'BatchUpdate'],
      ] as const) {
        const bases = {
          put: { op, run_id: 'r', attempt: 1, task: 'build', status: 'running' },
          create: { op, task: 't', run_id: 'free', status: 'queued' },
          update: { op, id: stand.task },
        };
        const faults = Object.entries(schemaOf(schema).properties ?? {}).flatMap(([name, field]) =>
          boundsOf(field).bad.map((value) => ({ name, item: { ...bases[op], [name]: value } })),
        );
        const some = faults.filter(({ item }) => JSON.stringify(item).length < 10_000).slice(0, 1000);
        const { status, body } = await stand.call('POST', '/tasks/batch', { items: some.map(({ item }) => item) });
        expect(status, told(body)).toBe(200);
        for (const [place, { name }] of some.entries()) {
          const { status: one, problem } = body.results[place];
          expect([one, told(problem)]).toEqual([422, expect.stringContaining(`"/items/${place}/${name}`)]);
        }
      }
    }));

  it('that is counted on has an end', async () => {
    const run = { ...REGISTRATION, run_id: 'last' };
    const register = (body: object) => stand.call('POST', '/runs', { ...run, ...body });
    expect((await register({ attempt: 2 ** 31 - 1 })).status).toBe(201);
    await changingNothing(stand, async () => {
      expectRefused(await register({ source_key: 'again' }), '/attempt', 409);
      expectRefused(await register({ source_key: 'again', attempt: 2 ** 31 - 1 }), '/attempt', 409);
    });
    expect((await register({ source_key: 'again', attempt: 7 })).status).toBe(201);
  });

  it('count of a batch is bounded', () =>
    changingNothing(stand, async () => {
      for (const items of [[], Array.from({ length: 1001 }, () => ({ op: 'update', id: 1 })), {}, null, 'x']) {
        expectRefused(await stand.call('POST', '/tasks/batch', { items }), '/items');
      }
      expectRefused(await stand.call('POST', '/tasks/batch', { items: [], more: 1 }), /^\/(more|items)$/);
    }));
});

function told(body: unknown): string {
  return JSON.stringify(body)?.slice(0, 800) ?? '';
}
