import { expect, test } from 'vitest';
import { loadPlanText } from '../../../src/graph/load-plan.ts';
import type { TaskEnd } from '../../../src/run/event.ts';
import { freshDatabase } from '../../support/database.ts';
import { createFleetStand } from '../../support/fleet-run.ts';
import { DONE } from '../../support/fleet-stand.ts';
import { describePostgres } from '../../support/postgres.ts';

/** The task `a` of a plan after a worker has told this end of it. */
async function toldOf(steps: string, end: Partial<TaskEnd>, params: Record<string, string> = {}) {
  const loaded = await loadPlanText(
    `name: n\nparams:\n  who: { type: string, default: ana }\nsteps:\n${steps}`,
    'p.yml',
    {
      params,
    },
  );
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  const stand = createFleetStand(await freshDatabase());
  stand.server('a');
  const run = await stand.submit({ graph: loaded.graph });
  await expect.poll(() => stand.value('SELECT count(*) FROM {fleet_jobs}'), { timeout: 60_000 }).toBe('1');
  const result = JSON.stringify({ ...DONE, ...end }).replaceAll("'", "''");
  await stand.value(
    `UPDATE {fleet_jobs} SET state = 'finished', result = '${result}', done_seq = nextval('{fleet_done}'), finished_at = now()`,
  );
  return (await run.ended).run.tasks.get('a');
}

const GATE = '  - id: a\n    uses: approval\n    artifacts: [x]\n    with: { approvers: [ben] }\n';

describePostgres('a worker that lies', () => {
  test('cannot approve a gate', async () => {
    const task = await toldOf(GATE, { status: 'succeeded', approval_state: 'approved' });
    expect(task).toMatchObject({ status: 'failed', approval_state: null });
    expect(task?.message).toContain('for people to say');
  });

  test('cannot say whom to ask', async () => {
    const waiting: Partial<TaskEnd> = { status: 'awaiting_approval', approval_state: 'approved', approval: {} };
    expect(await toldOf(GATE, waiting)).toMatchObject({ approval: { approvers: ['ben'] }, approval_state: 'pending' });
    const own = '  - id: a\n    run: "true"\n    approval: { approvers: ["${{ params.who }}"], required: 1 }\n';
    const told = { ...waiting, approval: { approvers: ['me'], required: 0 } };
    expect(await toldOf(own, told)).toMatchObject({ approval: { approvers: ['ana'], required: 1 } });
    // Of its own machine it alone knows.
    expect(await toldOf(own.replace('params.who', 'env.WHO'), told)).toMatchObject({
      approval: { approvers: ['me'], required: 1 },
    });
  });

  test('cannot say what is tolerated', async () => {
    const failed: Partial<TaskEnd> = { status: 'failed', exit_code: 3, tolerated: true };
    expect(await toldOf('  - id: a\n    run: "true"\n', failed)).toMatchObject({ tolerated: false });
    const own = '  - id: a\n    run: "true"\n    continue_on_error: [3]\n';
    expect(await toldOf(own, { ...failed, tolerated: false })).toMatchObject({ tolerated: true });
  });
});
