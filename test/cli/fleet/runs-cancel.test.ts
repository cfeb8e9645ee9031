import { describe, expect, it } from 'vitest';
import { callProgram } from '../../../src/cli/program.ts';
import { createCliStreams } from '../../support/cli.ts';
import { json } from '../../support/original-server.ts';
import { createClientRun, createSubmittedFleet, type SubmittedFleet } from '../../support/submitted-fleet.ts';

const PLAN = 'name: nightly\nparams: { who: { type: string } }\nsteps: [{ id: build, run: make }]\n';

async function cancelled(fleet: SubmittedFleet, ...words: string[]) {
  const { streams, result } = createCliStreams({ env: { API_BASE: fleet.url, API_TOKEN: 'orc_1' } });
  const { status, stdout, stderr } = result(await callProgram(['runs', 'cancel', ...words], streams));
  const { host } = new URL(fleet.url);
  const hidden = (text: string): string => text.replaceAll(fleet.url, '<api>').replaceAll(host, '<host>');
  return { status, stdout: hidden(stdout), stderr: hidden(stderr) };
}

async function withRun(): Promise<SubmittedFleet> {
  const fleet = await createSubmittedFleet();
  await createClientRun(fleet, PLAN, { who: null });
  return fleet;
}

/** Answers the call with a problem. */
function refuse(fleet: SubmittedFleet, status: number, detail: string): void {
  fleet.mischief = ({ path }, response) => {
    if (path.endsWith('/cancel')) json(response, status, { title: 'No', status, detail });
    return path.endsWith('/cancel');
  };
}

describe('runs cancel', () => {
  it('asks the API to end the run, and says where that is to be seen', async () => {
    const fleet = await withRun();
    const { status, stdout, stderr } = await cancelled(fleet, 'r1');
    expect([status, stderr, fleet.cancelled]).toEqual([0, '', ['/agents/runs/r1/cancel']]);
    expect(stdout).toBe(
      [
        '✓ <host> was asked to cancel r1, attempt 2.',
        '  Its page: <api>/agents/ui/runs/r1/2',
        '  Watch it: orchestrator runs follow r1',
        '',
      ].join('\n'),
    );
    expect(fleet.requests.at(-1)?.headers.authorization).toBe('Bearer orc_1');
  });

  it('prints the run where --json asks for it', async () => {
    const { stdout } = await cancelled(await withRun(), 'r1', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ run_id: 'r1', attempt: 2 });
  });

  it('names a run that is like the one there is none of', async () => {
    const fleet = await withRun();
    const { status, stderr } = await cancelled(fleet, 'r2');
    expect([status, stderr]).toEqual([2, 'error: <host> has no run r2.\n  Did you mean "r1"?\n']);
    expect(fleet.cancelled).toEqual([]);
  });

  it('says why a run cannot be cancelled, and by whom not', async () => {
    const fleet = await withRun();
    refuse(fleet, 409, 'Attempt 2 of run r1 is failed: there is nothing to cancel.');
    expect(await cancelled(fleet, 'r1')).toMatchObject({
      status: 2,
      stderr: 'error: Attempt 2 of run r1 is failed: there is nothing to cancel.\n',
    });
    refuse(fleet, 403, 'This needs approvals:decide.');
    expect((await cancelled(fleet, 'r1')).stderr).toContain('Give a token with the scope approvals:decide.');
  });

  it('needs to know an API', async () => {
    const { streams, result } = createCliStreams({});
    const { status, stderr } = result(await callProgram(['runs', 'cancel', 'r1'], streams));
    expect(status).toBe(2);
    expect(stderr).toContain('--api-base');
  });
});
