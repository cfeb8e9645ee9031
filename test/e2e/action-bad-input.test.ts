import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { type ActionJobOptions, createActionJob } from '../support/runner/action-job.ts';
import { node24 } from '../support/runner/nodes.ts';
import { listen } from '../support/runner/services/loopback.ts';

const PLAN =
  'name: well\nrun_id: well\nparams: { count: { type: number, default: 1 } }\nsteps:\n  - { id: a, shell: sh, run: echo well }\n';
// A shell and nothing else.
const pathWithoutGit = mkdtempSync(join(tmpdir(), 'no-git-'));
symlinkSync('/bin/sh', join(pathWithoutGit, 'sh'));
afterAll(() => rmSync(pathWithoutGit, { recursive: true }));

const node = node24 ?? process.execPath;

async function run(given: Record<string, string>, options: Partial<ActionJobOptions> = {}) {
  const { runner } = await createActionJob({
    node,
    files: { 'plan.yml': PLAN, 'b.yml': 'name: b\nsteps: 3\n' },
    ...options,
  });
  const result = await runner.runStep({ with: given });
  return { ...result, errors: result.annotations.filter(({ kind }) => kind === 'error').map(({ message }) => message) };
}

it.each<[string, Record<string, string>, number, RegExp]>([
  ['no plan', {}, 2, /^The input plan is missing\. /],
  ['a plan that is not there', { plan: 'plans.yml' }, 2, /"plans\.yml", which is not there.*plan\.yml/],
  ['a plan outside of the workspace', { plan: '../../../etc/passwd' }, 2, /outside of the workspace/],
  ['a folder', { plan: '.' }, 2, /plan/],
  ['a plan that is none', { plan: 'b.yml' }, 2, /^b\.yml cannot be run/],
  ['params that are no map', { plan: 'plan.yml', params: '[1, 2]' }, 2, /^The input params /],
  ['params that are not to be read', { plan: 'plan.yml', params: '{"count": ' }, 2, /^The input params /],
  ['a param nobody knows', { plan: 'plan.yml', params: 'cuont: 2' }, 2, /cuont/],
  ['a step nobody knows', { plan: 'plan.yml', only: 'b' }, 2, /has no step b\. Did you mean a\?/],
  ['a number that is none', { plan: 'plan.yml', 'max-parallel': 'many' }, 2, /^The input max-parallel /],
  ['a choice that is none', { plan: 'plan.yml', 'fail-on': 'sometimes' }, 2, /^The input fail-on .*awaiting_approval/],
  ['a truth that is none', { plan: 'plan.yml', summary: 'perhaps' }, 2, /^The input summary /],
  ['an address that is none', { plan: 'plan.yml', 'api-base': 'tasks' }, 2, /^The input api-base /],
])('%s ends with one sentence', async (_name, given, status, sentence) => {
  const { exitCode, errors, log, outputs, leftStopped } = await run(given);
  expect([exitCode, leftStopped], log).toEqual([status, false]);
  expect(errors[0], log).toMatch(sentence);
  expect(errors.length).toBeLessThanOrEqual(2);
  expect(outputs).toMatchObject({ status: 'failed', tasks: '[]' });
  expect(log).not.toMatch(/^\s+at .*\.js:\d+/m);
});

it('several faults are told at once', async () => {
  const { errors } = await run({ plan: 'none.yml', resume: 'maybe', 'max-parallel': '-1' });
  expect(errors.join('\n')).toMatch(/plan[\s\S]*max-parallel[\s\S]*resume/);
});

it('an unknown input is a warning that names the nearest', async () => {
  const { exitCode, annotations } = await run({ plan: 'plan.yml', 'max-paralel': '2' });
  expect(exitCode).toBe(0);
  expect(annotations.map(({ message }) => message).join('\n')).toContain('max-parallel');
});

it('two params in one text are both there', async () => {
  expect((await run({ plan: 'plan.yml', params: '{"count": 2}' })).exitCode).toBe(0);
});

it.each<[string, Partial<ActionJobOptions>, Record<string, string>]>([
  ['no token', {}, { 'github-token': '' }],
  ['a token that may only read', { github: { permissions: { contents: 'read' } } }, {}],
  ['no git repository', { checkout: (workspace) => writeFileSync(join(workspace, 'plan.yml'), PLAN) }, {}],
  ['no git', { env: { PATH: pathWithoutGit } }, {}],
])('with %s the plan runs all the same', async (_name, options, given) => {
  const { exitCode, log, summary } = await run({ plan: 'plan.yml', ...given }, options);
  expect(exitCode, log).toBe(0);
  expect(summary).toContain('well succeeded');
});

it.each<[string, number, string]>([
  ['answers HTML', 200, '<!doctype html><title>Sign in</title>'],
  ['is broken', 500, '{}'],
  ['wants to know who calls', 401, '{}'],
])('a task API that %s is told of in a sentence, and the plan runs', async (_name, status, body) => {
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': body.startsWith('<') ? 'text/html' : 'application/json' }).end(body);
  });
  const { url, close } = await listen(server);
  onTestFinished(close);
  const { exitCode, log } = await run({ plan: 'plan.yml', 'api-base': url, 'api-auth': 'none' });
  expect(exitCode, log).toBe(0);
  expect(log).toContain(new URL(url).host);
});

it('a task API that is not there neither', async () => {
  const { exitCode, log } = await run({ plan: 'plan.yml', 'api-base': 'http://127.0.0.1:9' });
  expect(exitCode, log).toBe(0);
  expect(log).toContain('127.0.0.1:9');
});
