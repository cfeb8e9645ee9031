import { describe, expect, it, vi } from 'vitest';
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

  it('shows what steps print while they run, and the rest before they end', async () => {
    const fleet = await createSubmittedFleet();
    await createClientRun(fleet, PLAN, { who: null });
    fleet.task('build', { status: 'running', started_at: '2026-01-02T03:04:06.000Z' });
    fleet.print('build', '\u001b[31mcompiles\u001b[0m\nhalf of a');
    const { streams, result } = createCliStreams({ env: { API_BASE: fleet.url } });
    const ended = callProgram(['runs', 'follow', 'r1', '--reporter', 'plain'], streams);
    await vi.waitFor(() => expect(result(0).stderr).toContain('[build] compiles\n'), 30_000);
    expect(result(0).stderr).not.toContain('half');
    fleet.print('build', ' line\nlast words');
    fleet.task('build', { ...DONE, log_excerpt: 'compiles' });
    fleet.end('succeeded');
    const { stderr } = result(await ended);
    expect(stderr.slice(stderr.indexOf('▸ build'))).toBe(
      [
        '▸ build started',
        '[build] compiles',
        '[build] half of a line',
        '[build] last words',
        '✓ build succeeded in 2.0s',
        '',
      ].join('\n'),
    );
  });

  it('asks for no log where nobody would see it', async () => {
    const fleet = await createSubmittedFleet();
    await createClientRun(fleet, PLAN, { who: null });
    fleet.task('build', { ...DONE, log_excerpt: 'compiles' });
    fleet.print('build', 'compiles\n');
    fleet.end('succeeded');
    const { streams, result } = createCliStreams({ env: { API_BASE: fleet.url } });
    const { status } = result(await callProgram(['runs', 'follow', 'r1', '--reporter', 'jsonl'], streams));
    expect(status).toBe(0);
    expect(fleet.requests.filter(({ path }) => path.endsWith('/log'))).toEqual([]);
  });

  it('says so where there is none', async () => {
    const fleet = await createSubmittedFleet();
    const { streams, result } = createCliStreams({ env: { API_BASE: fleet.url } });
    const { status, stderr } = result(await callProgram(['runs', 'follow', 'r1'], streams));
    expect([status, stderr]).toEqual([2, `error: ${new URL(fleet.url).host} answered 404: Nothing is there.\n`]);
  });
});
