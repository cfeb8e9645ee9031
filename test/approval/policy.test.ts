import { expect, test } from 'vitest';
import { readPolicy, withFieldsOrder } from '../../src/approval/policy.ts';

test.each([
  { type: ['string'] },
  { type: 'text' },
  { type: 'choice', options: [{}] },
  { type: 'choice' },
  { type: 'string', pattern: 7 },
  { type: 'string', description: { x: 1 } },
  'string',
])('a field that is none lets nobody decide, and is shown to nobody: %j', (field) => {
  const { broken, fields } = readPolicy({ approvers: ['ana'], fields: { ok: { type: 'string' }, a: field } });
  expect(broken).toContain('a');
  expect(fields).toEqual({});
});

test('fields stand as they are written, by whatever order a database gives them', () => {
  const written = withFieldsOrder({ fields: { version: { type: 'string' }, at: { type: 'string' } } });
  const stored = { ...(written as object), fields: { at: { type: 'string' }, version: { type: 'string' } } };
  expect(Object.keys(readPolicy(stored).fields)).toEqual(['version', 'at']);
  for (const fields_order of ['version', [7], ['at', 'at', 'toString'], { at: 1 }])
    expect(Object.keys(readPolicy({ ...stored, fields_order }).fields).sort()).toEqual(['at', 'version']);
});

test('a policy larger than any plan has lets nobody decide', () => {
  const policy = readPolicy({ approvers: Array.from({ length: 20_000 }, (_, at) => `person-${at}`) });
  expect(policy).toMatchObject({ approvers: [], broken: 'it is larger than 64 kB' });
});
