import { expect, it, onTestFinished, vi } from 'vitest';
import { callProgram } from '../../../src/cli/program.ts';
import { createTaskClient } from '../../../src/client.ts';
import { createCliStreams, createFolder } from '../../support/cli.ts';
import { describePostgres } from '../../support/postgres.ts';
import { serve } from '../../support/server.ts';

const PLAN = `name: nightly
steps:
  - { id: quick, run: "echo quick words" }
  - { id: slow, needs: [quick], run: "for n in 1 2 3; do echo line $n; sleep 1; done" }
  - { id: endless, needs: [slow], run: "echo waits; sleep 100" }
`;

describePostgres('a run of the fleet, from its call to its end', () => {
  it('shows what its steps print on workers, and is ended by runs cancel', async () => {
    const { url } = await serve({ anonymous: true });
    const env = { API_BASE: url };
    const work = createCliStreams({ cwd: createFolder(), env });
    const worked = callProgram(['worker', '--labels', 'linux'], work.streams);
    onTestFinished(async () => {
      work.interrupt('SIGTERM');
      // Once more: what it does is not waited for.
      work.interrupt('SIGTERM');
      await worked;
    });
    const cwd = createFolder({ 'plan.yml': PLAN });
    const { streams, result } = createCliStreams({ cwd, env });
    const words = ['run', 'plan.yml', '--run-id', 'r1', '--fleet', '--follow', '--reporter', 'plain'];
    const ended = callProgram(words, streams);
    // Where a step is may be told at any moment.
    const told = (): string => result(0).stderr.replaceAll(/^\[\w+\] on worker .*\n/gm, '');
    await vi.waitFor(() => expect(told()).toContain('[endless] waits'), 120_000);
    expect(told()).toContain('[quick] quick words\n');
    expect(told()).toMatch(/▸ slow started: .*\n\[slow\] line 1\n/);
    expect(told()).toContain('[slow] line 3\n✓ slow succeeded');
    const asked = createCliStreams({ cwd, env });
    const status = await callProgram(['runs', 'cancel', 'r1'], asked.streams);
    expect(asked.result(status)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('was asked to cancel r1, attempt 1'),
    });
    expect(await ended).toBe(1);
    expect(await createTaskClient({ baseUrl: `${url}/agents` }).getRun('r1')).toMatchObject({ status: 'cancelled' });
  });
});
