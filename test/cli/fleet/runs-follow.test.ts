import { describe, expect, it } from 'vitest';
import { callProgram } from '../../../src/cli/program.ts';
import { createCliStreams } from '../../support/cli.ts';
import { createClientRun, createSubmittedFleet, DONE } from '../../support/submitted-fleet.ts';

const PLAN = 'name: nightly\nparams: { who: { type: string } }\nsteps: [{ id: build, run: make }]\n';

describe('runs follow', () => {
  it('watches a run that is known to the API, by the plan it was begun with', async () => {
    const fleet = await createSubmittedFleet();
    await createClientRun(fleet, PLAN, { who: null });
    fleet.task('build', { status: 'running', started_at: '2026-01-02T03:04:06.000Z' });
    const { streams, result } = createCliStreams({ env: { API_BASE: fleet.url } });
    const ended = callProgram(['runs', 'follow', 'r1', '--reporter', 'plain'], streams);
    await fleet.listened();
    fleet.task('build', DONE);
    fleet.end('succeeded');
    const { status, stdout, stderr } = result(await ended);
    expect(status).toBe(0);
    expect(stderr).toBe('▸ nightly: run r1, attempt 2, 1 step\n▸ build started\n✓ build succeeded in 2.0s\n');
    expect(stdout).toContain('✓ nightly succeeded in 1m 00s');
  });

  it('says so where there is none', async () => {
    const fleet = await createSubmittedFleet();
    const { streams, result } = createCliStreams({ env: { API_BASE: fleet.url } });
    const { status, stderr } = result(await callProgram(['runs', 'follow', 'r1'], streams));
    expect([status, stderr]).toEqual([2, `error: ${new URL(fleet.url).host} answered 404: Nothing is there.\n`]);
  });
});
