import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { RunRecord, TaskRecord } from '../../src/run/record.ts';
import type { Reason, RunStatus, TaskStatus } from '../../src/run/status.ts';
import { operations } from '../../src/schema/generated/task-api/api-operations.ts';
import type * as Api from '../../src/schema/generated/task-api/api-types.ts';
import { apiDocument, expectDocumented, faultsAt } from '../support/expect-documented.ts';

const root = resolve(import.meta.dirname, '../..');
const SOURCE = join(root, 'schemas/task-api.openapi.yaml');

/** Compiles only where two unions are the same. */
type Same<A, B> = [A, B] extends [B, A] ? true : never;
const same: readonly true[] = [
  true satisfies Same<Api.TaskStatus, TaskStatus>,
  true satisfies Same<Api.RunStatus, RunStatus>,
  true satisfies Same<Api.Reason, Reason>,
  true satisfies Same<Api.Task['approval_state'], TaskRecord['approval_state']>,
  true satisfies Same<Api.Run['plan']['name'], RunRecord['plan']['name']>,
];

const schemas = Object.entries(apiDocument.components.schemas) as [string, Record<string, unknown>][];

describe('schemas/task-api.openapi.yaml', () => {
  it('passes the linter without a remark', async () => {
    const cli = join(root, 'node_modules/@redocly/cli/bin/cli.js');
    const env = {
      ...process.env,
      REDOCLY_TELEMETRY: 'off',
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
      HTTP_PROXY: 'http://127.0.0.1:9',
      HTTPS_PROXY: 'http://127.0.0.1:9',
    };
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [cli, 'lint', '--format=json', '--extends=recommended', SOURCE],
      { cwd: root, env },
    );
    const { totals } = JSON.parse(stdout) as { totals: unknown };
    expect(totals).toEqual({ errors: 0, warnings: 0, ignored: 0 });
  });

  it('is what the package embeds', async () => {
    expect(parse(await readFile(SOURCE, 'utf8'), { merge: true, maxAliasCount: -1 })).toEqual(apiDocument);
  });

  it('has the states and reasons of the run model', () => {
    expect(same).not.toContain(undefined);
  });

  it.each(schemas)('%s has a description and an example that is as described', (name, schema) => {
    expect(schema.description).toEqual(expect.any(String));
    expect(schema.examples).toHaveLength(1);
    expect(faultsAt(`/components/schemas/${name}`, (schema.examples as unknown[])[0])).toEqual([]);
  });

  it('is read by no schema more leniently than it says: an example with one more field is at fault where none may be', () => {
    const closed = schemas.filter(
      ([, schema]) => schema.additionalProperties === false || schema.unevaluatedProperties === false,
    );
    expect(closed.length).toBeGreaterThan(20);
    for (const [name, schema] of closed) {
      const example = { ...(schema.examples as object[])[0], not_a_field: 1 };
      expect(faultsAt(`/components/schemas/${name}`, example), name).not.toEqual([]);
    }
  });
});

describe('operations', () => {
  const entries = Object.entries(operations);

  it.each(entries)('%s answers a problem for callers nobody knows, if it needs a scope', (_id, operation) => {
    const { scope, body, statuses } = operation;
    const known = statuses as readonly number[];
    // What is signed says itself who sends it: there is nobody who is known and may not.
    if (body === 'raw') return expect([scope, known.includes(401), known.includes(403)]).toEqual([null, true, false]);
    expect(known.includes(401) && known.includes(403)).toBe(scope !== null || known.includes(401));
    if (scope !== null) expect(known).toEqual(expect.arrayContaining([401, 403, 429, 503]));
  });

  it.each(entries.filter(([, { body }]) => body !== 'none'))(
    '%s says what it does with a bad body',
    (_id, { statuses }) => {
      expect(statuses).toEqual(expect.arrayContaining([400, 413, 415, 422]));
    },
  );

  it('are matched by a path with a name in it only after those with a word there', () => {
    const paths = entries.map(([, { path }]) => path as string);
    const literal = paths.findLastIndex((path) => /^\/tasks\/[a-z.]+$/.test(path));
    expect(literal).toBeLessThan(paths.indexOf('/tasks/{id}'));
  });
});

describe('expectDocumented', () => {
  const task = (apiDocument.components.schemas as unknown as Record<string, { examples: unknown[] }>).Task?.examples[0];
  const json = (status: number, body: unknown, type = 'application/json') =>
    new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } });

  it('takes what the document describes', async () => {
    expect(await expectDocumented('getTask', json(200, task, 'application/json; charset=utf-8'))).toEqual(task);
  });

  it.each([
    ['a status', json(201, task)],
    ['a type', json(200, task, 'text/plain')],
    ['a body', json(200, { ...(task as object), id: 'x' })],
    ['one field more', json(200, { ...(task as object), more: 1 })],
    ['a problem without words', json(404, {}, 'application/problem+json')],
  ])('refuses %s it does not', async (_what, response) => {
    await expect(expectDocumented('getTask', response)).rejects.toThrow();
  });
});
