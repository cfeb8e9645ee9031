import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { callProgram } from '../../../src/cli/program.ts';
import { callCli, createCliStreams, createFolder } from '../../support/cli.ts';
import { freshDatabase } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';
import { type RunningApi, startTaskApi } from '../../support/task-api.ts';

const PLAN = `
name: release
steps:
  - id: build
    run: echo "changes=[$ORCHESTRATOR_CHANGES_REQUESTED]" >> built.txt
  - id: gate
    uses: approval
    needs: [build]
    with:
      required: 1
      fields:
        version: { type: string, required: true }
        slots: { type: number, default: 2 }
  - id: legal
    run: echo checked
    approval: { comment: on_reject }
  - id: publish
    needs: [gate]
    env: { VERSION: "\${{ steps.gate.outputs.version }}", SLOTS: "\${{ steps.gate.outputs.slots }}" }
    run: echo "$VERSION $SLOTS" > published.txt
  - id: file
    needs: [legal]
    run: echo filed > filed.txt
`;

const folder = () => createFolder({ 'plan.yml': PLAN });
const cli = (cwd: string, words: readonly string[], env: Record<string, string> = {}) =>
  callCli(words, { cwd, env: { LOGNAME: 'ana', ...env } });
const recordOf = (cwd: string, attempt: number) =>
  JSON.parse(readFileSync(join(cwd, `.orchestrator/runs/r1/${attempt}/run.json`), 'utf8'));
const statusesOf = (cwd: string, attempt: number) =>
  Object.fromEntries(
    recordOf(cwd, attempt).tasks.map(
      ({ task, status, reason }: { task: string; status: string; reason: string | null }) => [task, reason ?? status],
    ),
  );

describe('decisions without any API', () => {
  test('each gate is decided on its own, in the record; resume goes on with the values of the form', async () => {
    const cwd = folder();
    expect((await cli(cwd, ['run', 'plan.yml', '--run-id', 'r1'])).status).toBe(0);
    expect(await cli(cwd, ['approve', 'r1/gate'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('version is missing'),
    });
    const approved = await cli(cwd, ['approve', 'r1/gate', '--field', 'version=1.4', '--note', 'Looks right.']);
    expect([approved.status, approved.stdout]).toEqual([0, 'r1/gate is succeeded.\n']);
    expect(recordOf(cwd, 1).tasks.find(({ task }: { task: string }) => task === 'gate').decisions).toMatchObject([
      {
        decision: 'approve',
        by: 'cli:ana',
        channel: 'cli',
        note: 'Looks right.',
        outcome: 'approved',
        fields: { version: '1.4', slots: '2' },
      },
    ]);
    expect((await cli(cwd, ['reject', 'r1/gate'])).status).toBe(2);
    expect((await cli(cwd, ['resume', 'r1'])).status).toBe(0);
    expect(readFileSync(join(cwd, 'published.txt'), 'utf8')).toBe('1.4 2\n');
    expect(statusesOf(cwd, 2)).toMatchObject({
      gate: 'succeeded',
      publish: 'succeeded',
      legal: 'unserved',
      file: 'queued',
    });
    expect((await cli(cwd, ['reject', 'r1/legal', '--note', 'No.'])).status).toBe(0);
    expect((await cli(cwd, ['resume', 'r1'])).status).toBe(1);
    expect(statusesOf(cwd, 3)).toMatchObject({ gate: 'succeeded', legal: 'rejected', file: 'needs_failed' });
  });

  test('what is sent back runs again, told what is wanted', async () => {
    const cwd = folder();
    await cli(cwd, ['run', 'plan.yml', '--run-id', 'r1']);
    expect((await cli(cwd, ['request-changes', 'r1/gate'])).status).toBe(2);
    expect((await cli(cwd, ['request-changes', 'r1/gate', '--note', 'Shorter, please.'])).status).toBe(0);
    await cli(cwd, ['resume', 'r1']);
    expect(readFileSync(join(cwd, 'built.txt'), 'utf8')).toBe('changes=[]\nchanges=[Shorter, please.]\n');
    expect(statusesOf(cwd, 2)).toMatchObject({ build: 'succeeded', gate: 'awaiting_approval' });
  });

  test('several people, each once; who is none of the approvers is refused', async () => {
    const cwd = createFolder({
      'plan.yml':
        'name: p\nsteps:\n  - id: gate\n    uses: approval\n    with: { approvers: [ana, ben], required: 2 }\n',
    });
    await cli(cwd, ['run', 'plan.yml', '--run-id', 'r1']);
    expect((await cli(cwd, ['approve', 'r1/gate'], { LOGNAME: 'eve' })).stderr).toContain(
      'eve is none of the approvers',
    );
    expect((await cli(cwd, ['approve', 'r1/gate'])).stdout).toContain('1 more needed');
    await cli(cwd, ['approve', 'r1/gate']);
    expect((await cli(cwd, ['approve', 'r1/gate'], { LOGNAME: 'ben' })).stdout).toBe('r1/gate is succeeded.\n');
    expect((await cli(cwd, ['resume', 'r1'])).status).toBe(0);
  });

  test('a deadline passes', async () => {
    const cwd = createFolder({
      'plan.yml':
        'name: p\nsteps:\n  - { id: late, uses: approval, with: { expires_in: 1ms } }\n  - { id: silent, uses: approval, with: { expires_in: 1ms, on_expire: approve } }\n',
    });
    await cli(cwd, ['run', 'plan.yml', '--run-id', 'r1']);
    expect((await cli(cwd, ['approve', 'r1/late'])).stderr).toContain('The time for a decision is over');
    await cli(cwd, ['resume', 'r1']);
    expect(statusesOf(cwd, 2)).toEqual({ late: 'expired', silent: 'succeeded' });
  });

  test('--wait asks at the terminal and goes on in the same process', async () => {
    const cwd = folder();
    const answers = ['a', '2.0', '', 'fine', 'c', 'More of it.', 'a', ''];
    const { streams, result } = createCliStreams({ cwd, env: { LOGNAME: 'ana' } });
    const asked: string[] = [];
    const ask = async (question: string, signal: AbortSignal) => {
      asked.push(question);
      const answer = answers.shift();
      if (answer !== undefined) return answer;
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      return undefined;
    };
    const status = await callProgram(['run', 'plan.yml', '--run-id', 'r1', '--wait'], { ...streams, ask });
    expect([status, answers], result(status).stderr).toEqual([0, []]);
    expect(readFileSync(join(cwd, 'published.txt'), 'utf8')).toBe('2.0 2\n');
    expect(readFileSync(join(cwd, 'filed.txt'), 'utf8')).toBe('filed\n');
    expect(asked).toContain('  version (string, required): ');
  });
});

describePostgres('decisions through the API', () => {
  const start = async (): Promise<RunningApi> => startTaskApi(await freshDatabase());

  test('are taken there and carried on here', async () => {
    const api = await start();
    const cwd = folder();
    const base = ['--api-base', api.url];
    await cli(cwd, ['run', 'plan.yml', '--run-id', 'r1', ...base]);
    const bad = await cli(cwd, ['approve', 'r1/gate', ...base]);
    expect([bad.status, bad.stderr]).toEqual([2, expect.stringContaining('version is missing')]);
    expect((await cli(cwd, ['approve', 'r1/gate', '--field', 'version=3.1', ...base])).stdout).toBe(
      'r1/gate is succeeded.\n',
    );
    expect((await cli(cwd, ['resume', 'r1', ...base])).status).toBe(0);
    expect(readFileSync(join(cwd, 'published.txt'), 'utf8')).toBe('3.1 2\n');
    const run = (await api.call('GET', '/runs/r1')).body;
    expect(run.attempt).toBe(2);
    const legal = run.tasks.find(({ task }: { task: string }) => task === 'legal');
    expect((await cli(cwd, ['request-changes', String(legal.id), '--note', 'Once more.', ...base])).status).toBe(0);
    await cli(cwd, ['resume', 'r1', ...base]);
    expect(statusesOf(cwd, 3)).toMatchObject({ gate: 'succeeded', legal: 'unserved' });
  });

  test('--wait goes on when somebody decides there', async () => {
    const api = await start();
    const cwd = createFolder({
      'plan.yml':
        'name: p\nsteps:\n  - { id: gate, uses: approval }\n  - { id: after, needs: [gate], run: echo done > done.txt }\n',
    });
    const waiting = cli(cwd, ['run', 'plan.yml', '--run-id', 'r1', '--wait', '--api-base', api.url]);
    for (;;) {
      const { items } = (await api.call('GET', '/approvals')).body;
      if (items.length > 0) {
        await api.call('POST', `/tasks/${items[0].task.id}/approve`);
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect((await waiting).status).toBe(0);
    expect(readFileSync(join(cwd, 'done.txt'), 'utf8')).toBe('done\n');
  });
});
