import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OperationId, operations } from '../../src/schema/generated/task-api/api-operations.ts';
import { validators } from '../../src/schema/generated/task-api/validate-api.js';
import { faultsAt } from '../support/expect-documented.ts';

type Part = 'params' | 'query' | 'body';

/** What a part of a request becomes, or the places and rules of its faults. */
function check(
  id: OperationId,
  part: Part,
  data: unknown,
): { readonly becomes: unknown } | { readonly faults: string[] } {
  const validate = validators[id][part];
  if (validate === undefined) throw new Error(`${id} has no check of its ${part}`);
  if (validate(data)) return { becomes: data };
  return { faults: (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`).sort() };
}

const task = { task: 'a', run_id: 'b', status: 'running' };

describe('path parameters', () => {
  it.each([
    ['1', 1],
    ['9007199254740991', 9007199254740991],
  ])('id %s', (id, becomes) => {
    expect(check('getTask', 'params', { id })).toEqual({ becomes: { id: becomes } });
  });

  it.each([
    '0',
    '-1',
    '01',
    '+1',
    '1e3',
    '0x10',
    ' 5',
    '5 ',
    '1.0',
    '1.5',
    '',
    'NaN',
    '9007199254740992',
    '99999999999999999999',
    '٣',
  ])('refuses %j as an id', (id) => {
    expect(check('getTask', 'params', { id })).toHaveProperty('faults');
  });

  it('takes any name of a run but control characters and too long ones', () => {
    expect(check('getRun', 'params', { run_id: 'ä/ö 😀' })).toEqual({ becomes: { run_id: 'ä/ö 😀' } });
    expect(check('getRun', 'params', { run_id: '😀'.repeat(64) })).toHaveProperty('becomes');
    for (const run_id of ['', 'a\nb', 'a\u0000', 'a\u0085', '\ud800', 'a'.repeat(65)]) {
      expect(check('getRun', 'params', { run_id }), run_id).toHaveProperty('faults');
    }
  });
});

describe('queries', () => {
  it('fills in defaults', () => {
    expect(check('listTasks', 'query', {})).toEqual({ becomes: { limit: 100 } });
    expect(check('pageTasks', 'query', {})).toEqual({ becomes: { limit: 50 } });
    expect(check('exportTasks', 'query', {})).toEqual({ becomes: { limit: 1000 } });
  });

  it('makes lists of what may be repeated, and drops what is empty', () => {
    const query = { status: 'failed', task: ['a', '', 'b'], run_id: '', approval_state: '', since: '', limit: '' };
    expect(check('listTasks', 'query', query)).toEqual({
      becomes: { status: ['failed'], task: ['a', 'b'], limit: 100 },
    });
  });

  it('takes a flag without a value as set', () => {
    const flags = ['', 'true', '1', 'false', '0'].map((dry_run) =>
      check('pruneTasks', 'query', { date: '2026-01-01', dry_run }),
    );
    expect(flags).toEqual(
      [true, true, true, false, false].map((dry_run) => ({ becomes: { date: '2026-01-01', dry_run } })),
    );
    expect(check('pruneTasks', 'query', { date: '2026-01-01', dry_run: 'yes' })).toEqual({ faults: ['/dry_run type'] });
  });

  it('names every fault', () => {
    const query = { status: ['failed', 'done'], limit: '1e3', since: '2026-02-30', run_id: ['a', 'b'], cursor: 'é' };
    const faults = ['/cursor pattern', '/limit type', '/run_id type', '/since format', '/status/1 enum'];
    expect(check('pageTasks', 'query', query)).toEqual({ faults });
  });

  it.each(['0', '1001', '-5', '1.5', '1e2'])('refuses the limit %s', (limit) => {
    expect(check('listTasks', 'query', { limit })).toHaveProperty('faults');
  });

  it('passes over names that the original passed over, and refuses them elsewhere', () => {
    expect(check('listTasks', 'query', { _: '1' })).toEqual({ becomes: { _: '1', limit: 100 } });
    expect(check('pruneTasks', 'query', { date: '2026-01-01', dryrun: '1' })).toEqual({
      faults: [' additionalProperties'],
    });
    expect(check('pruneTasks', 'query', {})).toEqual({ faults: [' required'] });
  });
});

describe('bodies', () => {
  it('are taken as they are', () => {
    const body = { ...task, started_at: '2026-01-01T00:00:00', duration_ms: null, inputs: { a: [1] }, unknown: 1 };
    expect(check('createTask', 'body', structuredClone(body))).toEqual({ becomes: body });
    expect(check('createTask', 'body', { ...task, attempt: '1' })).toEqual({ faults: ['/attempt type'] });
  });

  it.each([
    ['task', 'a'.repeat(65), 'maxLength'],
    ['task', '', 'minLength'],
    ['task', 'a\u0007', 'pattern'],
    ['run_id', '\udfff', 'pattern'],
    ['status', 'done', 'enum'],
    ['status', null, 'enum'],
    ['approval_state', 'cancelled', 'enum'],
    ['reason', 'bored', 'enum'],
    ['outputs_uri', 'ftp://x', 'pattern'],
    ['outputs_uri', 'javascript:alert(1)', 'pattern'],
    ['outputs_uri', `https://${'a'.repeat(505)}`, 'maxLength'],
    ['approver', 'a'.repeat(129), 'maxLength'],
    ['log_excerpt', 'a'.repeat(65_537), 'maxLength'],
    ['log_excerpt', 'a\u0000', 'pattern'],
    ['message', 'a'.repeat(4097), 'maxLength'],
    ['approval_note', 'a'.repeat(4097), 'maxLength'],
    ['duration_ms', -1, 'minimum'],
    ['duration_ms', 2 ** 53, 'maximum'],
    ['duration_ms', 0.5, 'type'],
    ['exit_code', 2 ** 31, 'maximum'],
    ['exit_code', -(2 ** 31) - 1, 'minimum'],
    ['attempt', 0, 'minimum'],
    ['attempt', 2 ** 31, 'maximum'],
    ['tries', -1, 'minimum'],
    ['inputs', [], 'type'],
    ['outputs', { a: 1 }, 'type'],
    ['started_at', '2026-01-01', 'format'],
    ['started_at', '0000-01-01T00:00:00Z', 'format'],
    ['finished_at', '10000-01-01T00:00:00Z', 'format'],
  ])('refuse %s %j', (field, value, rule) => {
    const result = check('createTask', 'body', { ...task, [field]: value });
    expect(result).toHaveProperty('faults');
    expect(
      'faults' in result && result.faults.some((fault) => fault.startsWith(`/${field}`) && fault.endsWith(rule)),
    ).toBe(true);
  });

  it('may be left out of a decision only', () => {
    expect(check('approveTask', 'body', undefined)).toEqual({ becomes: undefined });
    expect(check('createTask', 'body', undefined)).toHaveProperty('faults');
    expect(check('approveTask', 'body', { approver: 'me' })).toEqual({ faults: [' additionalProperties'] });
  });

  it('of batches tell the faults of each item by what it does', () => {
    const items = [
      { op: 'put', status: 'queued' },
      { op: 'delete' },
      {},
      { op: 'update', id: 3 },
      { op: 'create', ...task, tries: -1 },
    ];
    expect(check('batchTasks', 'body', { items })).toEqual({
      faults: [
        '/items/0 required',
        '/items/0 required',
        '/items/0 required',
        '/items/1 discriminator',
        '/items/2 discriminator',
        '/items/2 required',
        '/items/4/tries minimum',
      ],
    });
    expect(check('batchTasks', 'body', { items: [] })).toEqual({ faults: ['/items minItems'] });
    expect(check('batchTasks', 'body', { items: Array(1001).fill({ op: 'update', id: 1 }) })).toEqual({
      faults: ['/items maxItems'],
    });
  });

  it('are judged as the document itself does', () => {
    const values = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('running', 'a', 0, 1, -1, 2 ** 53, null, '2026-01-01T00:00:00Z', 'http://x'),
    );
    const names = [
      ...Object.keys(task),
      'duration_ms',
      'exit_code',
      'started_at',
      'outputs_uri',
      'inputs',
      'tries',
      'reason',
    ];
    const bodies = fc
      .tuple(fc.boolean(), fc.dictionary(fc.constantFrom(...names), values))
      .map(([whole, fields]) => ({ ...(whole ? task : {}), ...fields }));
    const law = fc.property(bodies, (body) => {
      const passes = validators.createTask.body?.(body);
      expect(passes).toBe(faultsAt('/components/schemas/TaskCreate', body).length === 0);
    });
    fc.assert(law, { numRuns: 500 });
  });

  it('of hostile shapes are told, never thrown over', () => {
    const law = fc.property(
      fc.constantFrom(...(Object.keys(operations) as OperationId[])),
      fc.anything(),
      (id, value) => {
        for (const part of ['params', 'query', 'body'] as const) {
          const isMap = typeof value === 'object' && value !== null;
          if (part === 'body' || isMap) validators[id][part]?.(part === 'body' ? value : { ...(value as object) });
        }
      },
    );
    fc.assert(law, { numRuns: 500 });
  });
});
