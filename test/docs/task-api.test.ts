import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SCOPES } from '../../src/api/auth/principal.ts';
import { serveVerb } from '../../src/cli/commands/server/serve.ts';
import { TRANSITIONS } from '../../src/run/transitions.ts';
import { operations } from '../../src/schema/generated/task-api/api-operations.ts';
import { callCli, createFolder } from '../support/cli.ts';
import { blocksOf, root, rowsOf } from '../support/pages.ts';
import { describePostgres } from '../support/postgres.ts';
import { serve } from '../support/server.ts';
import { shell } from '../support/shell.ts';

const text = (page: string): string => readFileSync(join(root, page), 'utf8');
const codesUnder = (page: string, head: string): string[] =>
  rowsOf(page).flatMap((row) => (row.head === head ? (row.cells[0]?.codes ?? []) : []));

describePostgres('docs/task-api.md', () => {
  test('shows calls of curl that work, in their order', async () => {
    const { url } = await serve({ anonymous: true });
    const block = blocksOf('docs/task-api.md').find((one) => one.text.includes('curl -X PATCH'));
    const script =
      block?.text.replaceAll('curl ', 'curl -sS --fail-with-body ').replaceAll('http://localhost:8001', url) ?? '';
    const cwd = createFolder();
    const { status, printed } = await shell(script, cwd);
    expect(status, printed).toBe(0);
    expect(printed).toMatch(/"approval_note" ?: ?"looks good"/);
    expect(readFileSync(join(cwd, 'tasks.csv'), 'utf8')).toContain('seo.validate');
  });

  test('of operations: the local token opens the door', async () => {
    const { url, cwd } = await serve();
    const block = blocksOf('docs/operations.md').find((one) => one.text.includes('server-token'));
    const script =
      block?.text.replace('curl ', 'curl -sS --fail-with-body ').replace('http://localhost:8001', url) ?? '';
    expect(await shell(script, cwd)).toMatchObject({ status: 0, printed: '[]' });
  });
});

test('the states of a task are those of the state machine', () => {
  const rows = rowsOf('docs/task-api.md').filter(({ head }) => head === 'status');
  const told = rows.flatMap(({ cells }) => {
    const [from, to] = [cells[0]?.codes ?? [], cells[1]?.codes ?? []];
    return from.map((status) => [status, [...to].sort()] as const);
  });
  const real = Object.entries(TRANSITIONS).map(([from, to]) => [from, [...to].sort()] as const);
  expect(Object.fromEntries(told.filter(([status]) => status in TRANSITIONS))).toEqual(Object.fromEntries(real));
});

test('every path and every scope of the document is on the page', () => {
  const page = text('docs/task-api.md');
  const last = (path: string): string => path.split('/').findLast((part) => part !== '' && !part.startsWith('{')) ?? '';
  const paths = Object.values(operations).map(({ path }) => path);
  expect(
    paths.filter((path) => !page.includes(`/${last(path)}`) && !['openapi.json', 'docs'].includes(last(path))),
  ).toEqual([]);
  expect(SCOPES.filter((scope) => !page.includes(`\`${scope}\``))).toEqual([]);
});

test('docs/operations.md has every flag of serve, and no other', () => {
  const told = codesUnder('docs/operations.md', 'flag').map((code) => code.replace(/^--|[ =].*$/g, ''));
  expect(told.sort()).toEqual(serveVerb.flags.map(({ name }) => name).sort());
});

test('docs/operations.md has every check of doctor, and no other', async () => {
  const env = { DATABASE_URL: 'postgres://u:p@127.0.0.1:1/d' };
  const names = new Set(['migrations', 'clock', 'token', 'cors']);
  for (const options of [{ cwd: createFolder() }, { cwd: createFolder(), env }]) {
    const { checks } = JSON.parse((await callCli(['doctor', '--json'], options)).stdout);
    for (const { check } of checks) names.add(check);
  }
  expect(codesUnder('docs/operations.md', 'check').sort()).toEqual([...names].sort());
});
