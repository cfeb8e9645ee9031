import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeTurn } from '../../../src/launch/resume/turn.ts';
import { isLease } from '../../../src/system/file-lock.ts';
import { createSystem } from '../../../src/system/system.ts';
import { type Gated, RELEASE, runGated } from '../../support/gated-run.ts';
import { describePostgres } from '../../support/postgres.ts';

const approve = async (run: Gated): Promise<void> => {
  const { id } = await run.task('gate');
  const answer = await run.api('POST', `/tasks/${id}/approve`, { fields: { version: '1' } }, await run.person('ana'));
  expect(answer.status).toBe(200);
};
const delivery = async (run: Gated) => {
  const { items } = (await run.api('GET', '/deliveries')).body;
  return items.find(({ kind }: { kind: string }) => kind === 'resume');
};
const recordOf = (run: Gated, attempt: number) =>
  JSON.parse(readFileSync(join(run.cwd, `.orchestrator/runs/r1/${attempt}/run.json`), 'utf8'));

describePostgres('a server that goes on with runs of its state directory', () => {
  test('says where the plan should be that is gone, and tries no more', async () => {
    const run = await runGated(RELEASE);
    rmSync(join(run.cwd, 'plan.yml'));
    await approve(run);
    await expect
      .poll(() => delivery(run))
      .toMatchObject({
        status: 'failed',
        note: expect.stringContaining(`The plan plan.yml of the run is not in ${run.cwd}.`),
      });
    expect(run.notes.join('\n')).toContain('r1 does not go on: The plan plan.yml');
    writeFileSync(join(run.cwd, 'plan.yml'), RELEASE);
    expect((await run.api('POST', '/runs/r1/resume')).status).toBe(202);
    await run.until({ attempt: 2, status: 'succeeded' });
  });

  test('a plan that is broken by then is shown with its fault', async () => {
    const run = await runGated(RELEASE);
    writeFileSync(join(run.cwd, 'plan.yml'), 'name: [\n');
    await approve(run);
    await expect
      .poll(() => delivery(run))
      .toMatchObject({ status: 'failed', note: expect.stringContaining('plan.yml is broken:') });
  });

  test('a plan that has changed runs as it is now, and the run says so', async () => {
    const run = await runGated(RELEASE);
    writeFileSync(join(run.cwd, 'plan.yml'), RELEASE.replace('echo "published', 'echo "put out'));
    await approve(run);
    await run.until({ attempt: 2, status: 'succeeded' });
    expect(run.log()).toContain('put out 1 on beta');
    expect(JSON.stringify(recordOf(run, 2).notes)).toContain('The plan has changed since the attempt before');
  });

  test('what failed before stays as it is, and what was left out stays out', async () => {
    const plan = `name: p
run_id: r1
steps:
  - { id: gate, uses: approval, with: { fields: { version: { type: string } } } }
  - { id: bad, run: "echo bad >> log.txt; false" }
  - { id: left, run: echo left >> log.txt }
  - { id: after, needs: [gate], run: echo after >> log.txt }
`;
    const run = await runGated(plan, { status: 'failed', words: ['--skip', 'left'] });
    await approve(run);
    await run.until({ attempt: 2, status: 'failed' });
    await run.settled();
    expect(run.log()).toBe('bad\nafter\n');
    expect(await run.task('left')).toMatchObject({ status: 'skipped', reason: 'not_selected' });
  });

  test('leaves alone what somebody else goes on with', async () => {
    const run = await runGated(RELEASE);
    const turn = takeTurn(createSystem({ cwd: run.cwd }), join(run.cwd, '.orchestrator'), 'r1', 'somebody');
    if (!isLease(turn)) throw new Error('The turn is free.');
    await approve(run);
    const note = `somebody (process ${process.pid}) goes on with it.`;
    await expect.poll(() => delivery(run)).toMatchObject({ status: 'pending', note });
    expect(await run.cli('resume', 'r1')).toMatchObject({
      status: 3,
      stderr: expect.stringContaining(`being gone on with by somebody`),
    });
    expect(run.attempts()).toBe(1);
    turn.release();
    await run.until({ attempt: 2, status: 'succeeded' });
  });

  test('waits for its turn in a concurrency group that would skip it', async () => {
    const run = await runGated(`${RELEASE}concurrency: { group: one, when_busy: skip }\n`);
    writeFileSync(
      join(run.cwd, 'other.yml'),
      'name: other\nconcurrency: { group: one }\nsteps: [{ id: a, run: "until test -e go; do sleep 0.05; done; echo other >> log.txt" }]\n',
    );
    const other = run.cli('run', 'other.yml', '--run-id', 'other');
    const lock = join(run.cwd, '.orchestrator/runs/other/1/events.ndjson');
    await expect.poll(() => existsSync(lock)).toBe(true);
    await approve(run);
    await expect.poll(() => delivery(run)).toMatchObject({ status: 'pending', note: 'It waits for its turn.' });
    run.write('go');
    await other;
    await run.until({ attempt: 2, status: 'succeeded' });
    expect(run.log()).toContain('other\npublished 1 on beta\n');
  });

  test('lets what it began end when it stops, and cancels it after that', async () => {
    const run = await runGated(RELEASE.replace('echo "published', 'sleep 30; echo "published'));
    await approve(run);
    await run.until({ attempt: 2, status: 'running', counts: { running: 1 } });
    await run.close(200);
    expect(recordOf(run, 2)).toMatchObject({ status: 'cancelled' });
  });

  test('another run of the same name, of another machine, is not taken for it', async () => {
    const run = await runGated(RELEASE);
    const { database, schema } = run;
    await database.query({ text: `UPDATE "${schema}".agents_runs SET source_key = 'another'` });
    await approve(run);
    await expect.poll(() => delivery(run)).toMatchObject({ note: 'Its record is not here.' });
    expect(run.attempts()).toBe(1);
  });
});
