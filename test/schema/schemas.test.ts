import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/run/apply.ts';
import type { RunEvent, TaskEnd } from '../../src/run/event.ts';
import { toRecord } from '../../src/run/record.ts';
import { eventSchema, planSchema, runSchema } from '../../src/schema/generated/plan-language/schemas.ts';
import { openWorkshop } from '../support/workshop.ts';

const ajv = new Ajv2020({ allErrors: true, discriminator: true });
const validators = { run: ajv.compile(JSON.parse(runSchema)), event: ajv.compile(JSON.parse(eventSchema)) };

function faults(kind: keyof typeof validators, value: unknown): unknown[] {
  const plain = JSON.parse(JSON.stringify(value));
  return validators[kind](plain) ? [] : (validators[kind].errors ?? []);
}

const end: TaskEnd = {
  status: 'failed',
  reason: 'timed_out',
  exit_code: 124,
  tries: 2,
  duration_ms: 12,
  outputs: { a: 'b' },
  outputs_uri: 'https://example.test/1',
  log_excerpt: 'words',
  tolerated: true,
  approval_state: 'pending',
  message: 'It took too long.',
  artifacts: ['artifacts/a'],
  cache_key: 'key',
  approval: { approvers: ['ana'] },
  approval_note: 'Shorter, please.',
  decisions: [
    {
      at: '2026-01-02T03:04:05.678Z',
      decision: 'approve',
      by: 'cli:ana',
      channel: 'cli',
      note: 'x',
      fields: { a: 'b' },
      override: true,
      outcome: 'approved',
    },
  ],
};

const at = '2026-01-02T03:04:05.678Z';

/** One of each event, with every field it may have: a type that grows does not compile until it stands here too. */
const EVENTS: { readonly [Type in RunEvent['type']]: Required<Extract<RunEvent, { type: Type }>> } = {
  run_started: {
    type: 'run_started',
    at,
    run_id: 'x',
    attempt: 2,
    plan: { name: 'x', path: 'x.yml', digest: 'a'.repeat(64) },
    params: { a: [1] },
    origin: { host: 'h', pid: 1, pid_started: '5', commit: 'c', branch: 'b', dirty: false },
    steps: ['one'],
    requests: { notifiers: [{ uses: 'slack' }], steps: { a: { approval: true, pull_request: {}, runs_on: ['gpu'] } } },
    resumed_from: 1,
  },
  step_expanded: { type: 'step_expanded', at, step: 'one', tasks: [{ task: 'one[a]', item: { key: 'a' } }] },
  task_started: { type: 'task_started', at, task: 'one[a]', inputs: { command: 'c', args: ['a'], flags: ['--f'] } },
  task_retried: { type: 'task_retried', at, task: 'one[a]', try: 1, exit_code: 1, reason: null, delay_ms: 5 },
  task_ended: { type: 'task_ended', at, task: 'one[a]', ...(end as Required<TaskEnd>) },
  task_carried: {
    type: 'task_carried',
    at,
    task: 'one[a]',
    step: 'one',
    from_attempt: 1,
    started_at: at,
    finished_at: at,
    inputs: null,
    log_path: 'logs/one.log',
    ...(end as Required<TaskEnd>),
  },
  task_decided: {
    type: 'task_decided',
    at,
    task: 'one[a]',
    decision: 'changes_requested',
    by: 'github:ana',
    channel: 'slack',
    note: 'Shorter, please.',
    fields: {},
    override: false,
    outcome: null,
  },
  run_stopping: { type: 'run_stopping', at, cause: 'signal', cancel: true, message: 'x' },
  note: { type: 'note', at, level: 'warning', message: 'x', task: 'one' },
  run_ended: { type: 'run_ended', at, status: 'failed', duration_ms: 5 },
};

describe('schemas/event.schema.json', () => {
  it.each(Object.values(EVENTS))('describes $type', (event) => {
    expect(faults('event', event)).toEqual([]);
    expect(faults('event', { ...event, more: 1 })).not.toEqual([]);
    expect(faults('event', { ...event, at: 'yesterday' })).not.toEqual([]);
  });

  it('knows no other event', () => {
    expect(faults('event', { type: 'other', at })).not.toEqual([]);
    expect(faults('event', {})).not.toEqual([]);
  });
});

describe('schemas/run.schema.json', () => {
  it('describes the record of every event', () => {
    const run = replay(Object.values(EVENTS));
    if (run === undefined) throw new Error('No run');
    const record = toRecord(run);
    expect(faults('run', record)).toEqual([]);
    for (const key of Object.keys(record)) {
      const { [key as keyof typeof record]: _left, ...rest } = record;
      expect(faults('run', rest), key).not.toEqual([]);
    }
  });

  it('describes a real run, and its events', async () => {
    const shop = openWorkshop();
    const run = await shop.run(`
steps:
  - { id: fine, run: "echo fine; echo a=1 >> $ORCHESTRATOR_OUTPUT", outputs: [a] }
  - { id: wide, for_each: [1, 2], command: node --version }
  - { id: fails, command: node --nonsense, continue_on_error: true, retry: { attempts: 2, delay: 1ms } }
  - { id: off, command: node --version, enabled: false }
`);
    expect(faults('run', toRecord(run))).toEqual([]);
    expect(shop.events.flatMap((event) => faults('event', event))).toEqual([]);
    expect(new Set(shop.events.map(({ type }) => type))).toContain('task_retried');
  });
});

describe('schemas/plan.schema.json', () => {
  it('says what each key means, and gives examples that it accepts itself', () => {
    const schema = JSON.parse(planSchema);
    const strict = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false });
    strict.addSchema(schema);
    const visit = (part: Record<string, unknown>, pointer: string): void => {
      for (const [key, one] of Object.entries((part.properties ?? {}) as Record<string, Record<string, unknown>>)) {
        const place = `${pointer}/properties/${key}`;
        const target =
          one.$ref === undefined ? one : { ...schema.$defs[String(one.$ref).slice('#/$defs/'.length)], ...one };
        expect(target.description, place).toMatch(/^[A-Z`].*[.:?]/);
        const validate = strict.getSchema(`plan.schema.json#${place}`);
        for (const example of [...((target.examples ?? []) as unknown[])])
          expect([place, validate?.(example)]).toEqual([place, true]);
        visit(one, place);
      }
      for (const [name, one] of Object.entries((part.$defs ?? {}) as Record<string, Record<string, unknown>>)) {
        visit(one, `${pointer}/$defs/${name}`);
      }
    };
    visit(schema, '');
  });
});
