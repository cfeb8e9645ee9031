import { expect, test } from 'vitest';
import { loadPlanText } from '../../../src/graph/load-plan.ts';
import type { TaskEnd } from '../../../src/run/event.ts';
import { freshDatabase } from '../../support/database.ts';
import { createFleetStand } from '../../support/fleet-run.ts';
import { DONE } from '../../support/fleet-stand.ts';
import { describePostgres } from '../../support/postgres.ts';

/** The task `a` after a worker has told that it made these files, and how many of them the fleet keeps. */
async function handedIn(keys: string, paths: readonly string[], end: Partial<TaskEnd> = {}) {
  const text = `name: n\nparams:\n  out: { type: string, default: dist }\nsteps:\n  - id: a\n    run: "true"\n${keys}`;
  const loaded = await loadPlanText(text, 'p.yml', {});
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  const stand = createFleetStand(await freshDatabase());
  const run = await stand.submit({ graph: loaded.graph });
  const server = stand.server('a');
  await expect.poll(() => stand.value('SELECT count(*) FROM {fleet_jobs}'), { timeout: 60_000 }).toBe('1');
  for (const path of paths) {
    await stand.value(
      `INSERT INTO {fleet_artifacts} SELECT run_id, attempt, task, '${path}', '${'0'.repeat(64)}', 1, 420 FROM {fleet_jobs}`,
    );
  }
  const result = JSON.stringify({ ...DONE, artifacts: ['artifacts/a/x'], ...end });
  await stand.value(
    `UPDATE {fleet_jobs} SET state = 'finished', result = '${result}', done_seq = nextval('{fleet_done}'), finished_at = now()`,
  );
  const task = (await run.ended).run.tasks.get('a');
  await server.stop();
  return { task, kept: Number(await stand.value('SELECT count(*) FROM {fleet_artifacts}')) };
}

describePostgres('files that a worker hands in', () => {
  test.each([
    ['    artifacts: [./dist/**, notes.md]\n', ['dist/a/.b', 'notes.md']],
    ['    artifacts: "${{ params.out }}/*"\n', ['dist/x']],
    ['    working_directory: "pkg[1]/"\n    artifacts: ["*.js", "!b.js"]\n', ['pkg[1]/a.js']],
    // Of its own machine it alone knows.
    ['    artifacts: "${{ env.OUT }}/*"\n', ['anything/x']],
    ['    artifacts: "report-${{ github.run_id }}.json"\n', ['report-7.json']],
  ])('are kept where the step names them: %j', async (keys, paths) => {
    const { task, kept } = await handedIn(keys, paths);
    expect(task).toMatchObject({ status: 'succeeded' });
    expect(kept).toBe(paths.length);
  });

  test.each([
    ['    artifacts: dist/*\n', ['dist/x', 'src/main.ts'], 'src/main.ts'],
    ['    artifacts: "${{ params.out }}/*"\n', ['dist/a/b'], 'dist/a/b'],
    ['    working_directory: pkg\n    artifacts: ["*.js", "!b.js"]\n', ['pkg/b.js'], 'pkg/b.js'],
    ['    working_directory: pkg\n    artifacts: "*.js"\n', ['a.js', 'pkg/a.js'], 'a.js'],
  ])('are refused where it does not: %j', async (keys, paths, strange) => {
    const { task, kept } = await handedIn(keys, paths);
    expect(task).toMatchObject({
      status: 'failed',
      message: `Its worker handed in ${strange}, which its artifacts do not name.`,
    });
    expect(task?.artifacts).toBeUndefined();
    expect(kept).toBe(0);
  });

  test('do not change how a step ended that failed', async () => {
    const failed = { status: 'failed', exit_code: 3, message: 'no' } as const;
    const { task, kept } = await handedIn('    artifacts: dist/*\n', ['x'], failed);
    expect(task).toMatchObject({ status: 'failed', exit_code: 3, message: 'no' });
    expect(kept).toBe(0);
  });
});
