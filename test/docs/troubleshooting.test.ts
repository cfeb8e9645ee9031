import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { systemProcesses } from '../../src/system/processes/processes.ts';
import { type CliOptions, callCli, createFolder } from '../support/cli.ts';
import { createTestRepository } from '../support/git-repository.ts';
import { serve } from '../support/http-server.ts';
import { rowsOf } from '../support/pages.ts';

const step = (id: string, rest: string): string => `  - { id: ${id}, ${rest} }\n`;
const plan = (rest: string): string => `name: p\nrun_id: p\n${rest}`;
const plain = plan(`steps:\n${step('a', 'command: node --version')}`);
const grouped = (rule: string): string => `${plain}concurrency: { group: g, when_busy: ${rule} }\n`;

/** Everything a call prints, in a folder that holds `files`. */
async function printed(words: string, files: Record<string, string> = {}, options: CliOptions = {}): Promise<string> {
  const { stdout, stderr } = await callCli(words.split(' '), { cwd: createFolder(files), ...options });
  return `${stdout}${stderr}`;
}

const printedByPlan = (text: string, options: CliOptions = {}): Promise<string> =>
  printed('run p.yml', { 'p.yml': text }, options);

const LOCK = '.orchestrator/locks/group-g';
const heldHere = JSON.stringify({ pid: process.pid, label: 'p' });

/** A run whose journal is changed by `change` before `words` are called. */
async function afterwards(words: string, change: (journal: string) => string): Promise<string> {
  const cwd = createFolder({ 'p.yml': plain });
  await callCli(['run', 'p.yml'], { cwd });
  const journal = join(cwd, '.orchestrator/runs/p/1/events.ndjson');
  writeFileSync(journal, change(readFileSync(journal, 'utf8')));
  return printed(words, {}, { cwd });
}

const firstLines = (journal: string): string => `${journal.split('\n').slice(0, 2).join('\n')}\n`;
const ofDeadProcess = (journal: string): string =>
  firstLines(journal).replace(/"pid":\d+(,"pid_started":"\d+")?/, '"pid":999999999');

async function inShallowClone(): Promise<string> {
  const repository = createTestRepository();
  await repository.commit('one', { 'a.txt': 'one\n' });
  await repository.commit('two', { 'a.txt': 'two\n' });
  const clone = join(createFolder(), 'clone');
  repository.git('clone', '--quiet', '--depth', '1', `file://${repository.path}`, clone);
  return printed('task code.review --only-changed', {}, { cwd: clone });
}

async function withNothingChanged(): Promise<string> {
  const repository = createTestRepository();
  await repository.commit('one', {
    'p.yml': plan(`steps:\n${step('a', 'command: node --version, only_changed: ["src/**"]')}`),
  });
  await repository.commit('two', { 'a.txt': 'two\n' });
  return printed('run p.yml', {}, { cwd: repository.path });
}

async function whileAnotherRuns(): Promise<string> {
  const cwd = createFolder({ 'p.yml': grouped('queue'), [LOCK]: heldHere });
  let asked = 0;
  // Alive when it is first looked at, gone from then on.
  const processes = { ...systemProcesses, isAlive: () => asked++ === 0 };
  return printed('run p.yml', {}, { cwd, system: { processes } });
}

async function withRecordsInAFile(): Promise<string> {
  return printed('run p.yml --state-dir p.yml/records', { 'p.yml': plain });
}

async function withUnreachableSite(): Promise<string> {
  return printed(`task seo.tune --site ${await serve(() => undefined, { closed: true })}`);
}

const changed = plan(`steps:\n${step('a', 'command: node --version, only_changed: ["**"]')}`);
const secret = plan(`secrets: [TOKEN]\nsteps:\n${step('a', 'run: echo "$TOKEN"')}`);
const notified = `${plain}secrets: [SLACK_WEBHOOK]\nnotifiers: [{ uses: slack, with: { webhook: "\${{ secrets.SLACK_WEBHOOK }}" } }]\n`;
const leftover = plan(`steps:\n${step('a', 'run: "sleep 60 > /dev/null 2>&1 &"')}`);

/** What provokes each message, in the order of the tables. */
const PROVOCATIONS: readonly (() => Promise<string>)[] = [
  () => printed('run p.yml'),
  () => printed('rum p.yml'),
  () => printedByPlan(plan(`steps:\n${step('a', 'comand: node --version')}`)),
  () => printedByPlan(`${plain}params: { n: { type: number, required: true } }\n`),
  () => printed('resume'),
  () => afterwards('resume', firstLines),
  () => printed('run p.yml', { 'p.yml': grouped('fail'), [LOCK]: heldHere }),
  whileAnotherRuns,
  withRecordsInAFile,
  () => afterwards('resume p', (journal) => `${journal}spoilt\n`),
  () => printedByPlan(changed, { env: { PATH: '/nowhere' } }),
  () => printedByPlan(changed),
  () => printedByPlan(plan(`steps:\n${step('a', 'command: no-such-program')}`)),
  () => printedByPlan(plan(`steps:\n${step('a', 'command: node --version, working_directory: gone')}`)),
  () =>
    printedByPlan(plan(`steps:\n${step('a', 'command: node --version, env_file: [{ path: gone, required: true }]')}`)),
  () => printedByPlan(plan(`steps:\n${step('a', 'command: sleep 30, timeout: 50ms')}`)),
  () => printedByPlan(secret),
  () => printedByPlan(leftover),
  () => afterwards('runs show p', ofDeadProcess),
  withUnreachableSite,
  withNothingChanged,
  inShallowClone,
  () => printedByPlan(plan(`steps:\n${step('a', 'uses: approval')}`)),
  () => printedByPlan(notified),
  () => printedByPlan(plan(`steps:\n${step('a', 'run: echo "x=1" >> "$ORCHESTRATOR_OUTPUT"')}`)),
];

const messages = rowsOf('docs/ORCHESTRATION.md').flatMap(({ head, cells }) =>
  head === 'symptom' ? [cells[0]?.codes[0] ?? ''] : [],
);

/** A message of the page as a pattern: `…` stands for anything within a line. */
function pattern(message: string): RegExp {
  return new RegExp(message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.+'));
}

describe('the troubleshooting tables', () => {
  test('have as many rows as are provoked here', () => {
    expect(messages).toHaveLength(PROVOCATIONS.length);
  });

  // Elsewhere than on Linux nobody finds what a step left behind.
  const rows = messages.map((message, at) => ({ message, provoke: PROVOCATIONS[at] }));
  const here = rows.filter(({ message }) => process.platform === 'linux' || !message.includes('left running'));
  test.each(here)('$message', async ({ message, provoke }) => {
    expect(await provoke?.()).toMatch(pattern(message));
  });
});
