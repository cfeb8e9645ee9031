import { expect, it } from 'vitest';
import { createTaskClient, type TaskClient } from '../../../src/client.ts';
import type { RunRecord } from '../../../src/run/record.ts';
import { callCli } from '../../support/cli.ts';
import { startWorker } from '../../support/fleet-worker.ts';
import { createTestRepository, type TestRepository } from '../../support/git-repository.ts';
import { describePostgres } from '../../support/postgres.ts';
import { serve } from '../../support/server.ts';

const plan = `name: nightly
run_id: nightly-1
params: { who: { type: string, default: ana } }
secrets: [KEY]
steps:
  - id: make
    env: { WHO: "\${{ params.who }}" }
    run: |
      mkdir -p dist
      echo "made by $WHO" > dist/page.txt
      for line in $(seq 200); do echo "line $line"; done
      echo "word=hello" >> "$ORCHESTRATOR_OUTPUT"
    outputs: [word]
    artifacts: [dist/*]
  - id: each
    needs: [make]
    for_each: [x, y, z]
    env: { ITEM: "\${{ item }} \${{ steps.make.outputs.word }}" }
    run: cat dist/page.txt source.txt; echo "$ITEM"; echo "said=$ITEM" >> "$ORCHESTRATOR_OUTPUT"
    outputs: [said]
  - id: secret
    needs: [make]
    env: { KEY: "\${{ secrets.KEY }}" }
    run: '[ "$KEY" = key-of-one-worker ] && echo "$KEY"'
  - id: gpu
    runs_on: [gpu]
    run: 'echo on $WHERE'
finally:
  - id: report
    env: { SAID: "\${{ join(steps.each.outputs.said, ', ') }}" }
    run: 'echo "$SAID"'
`;

const GIT = { HOME: '/nonexistent', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

/** What of a task is the same wherever it runs. */
interface Same {
  readonly task: string;
  readonly status: string;
  readonly reason: string | null;
  readonly exit_code: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log_excerpt: string | null;
}

function sameOf(tasks: readonly Same[]): Same[] {
  const facts = tasks.map(({ task, status, reason, exit_code, outputs, log_excerpt }) => {
    return { task, status, reason, exit_code, outputs, log_excerpt };
  });
  return facts.filter(({ task }) => task !== 'gpu').sort((a, b) => a.task.localeCompare(b.task));
}

async function local(repository: TestRepository): Promise<RunRecord> {
  const env = { ...GIT, KEY: 'key-of-one-worker' };
  const words = ['run', 'plans/nightly.yml', '--param', 'who=ben', '--skip', 'gpu', '--json', '--reporter', 'quiet'];
  const { stdout } = await callCli(words, { system: repository.system({ env }) });
  return JSON.parse(stdout) as RunRecord;
}

async function ended(client: TaskClient) {
  const look = async (): Promise<string> => (await client.getRun('nightly-1')).status;
  await expect.poll(look, { timeout: 90_000, interval: 100 }).not.toBe('running');
  return client.getRun('nightly-1');
}

describePostgres('a run of a fleet', () => {
  it('is done by workers with what each has, and its record is that of a local run', async () => {
    const repository = createTestRepository();
    const files = { 'plans/nightly.yml': plan, 'source.txt': 'source\n', '.gitignore': '.orchestrator\ndist\n' };
    await repository.commit('one', files);
    const { url, token } = await serve();
    const env = { API_BASE: url, API_TOKEN: token.text };
    const words = ['run', 'plans/nightly.yml', '--fleet', '--param', 'who=ben'];
    expect(await callCli(words, { system: repository.system({ env }) })).toMatchObject({ status: 0 });

    const api = { url, token: token.text };
    const here = { cwd: repository.path, workspace: 'worktree' as const };
    const workers = [
      startWorker(api, { ...here, name: 'plain', concurrency: 2, env: GIT }),
      startWorker(api, { ...here, name: 'keyed', env: { ...GIT, KEY: 'key-of-one-worker' } }),
      startWorker(api, { ...here, name: 'gpu', labels: ['gpu'], env: { ...GIT, WHERE: 'the-gpu-box' } }),
    ];
    const client = createTaskClient({ baseUrl: `${url}/agents`, token: token.text });
    const run = await ended(client);
    expect(run).toMatchObject({ status: 'succeeded', counts: { succeeded: 7 }, notes: [] });
    expect(sameOf(run.tasks as unknown as Same[])).toEqual(sameOf((await local(repository)).tasks));

    const logOf = (name: string): Promise<string> =>
      client.getTaskLog(run.tasks.find(({ task }) => task === name)?.id ?? 0);
    const lines = Array.from({ length: 200 }, (_, at) => `line ${at + 1}\n`).join('');
    await expect.poll(() => logOf('make')).toBe(lines);
    await expect.poll(() => logOf('gpu')).toBe('on the-gpu-box\n');
    await expect.poll(() => logOf('secret')).toBe('***\n');

    for (const worker of workers) worker.drain();
    const summaries = await Promise.all(workers.map(({ done }) => done));
    expect(summaries.reduce((sum, { steps }) => sum + steps, 0)).toBe(7);
    expect(workers.flatMap(({ notes }) => notes)).toEqual([]);
    const [, keyed, gpu] = workers.map(({ events }) =>
      events.flatMap((event) => (event.type === 'step_ended' ? [event.task] : [])),
    );
    expect([keyed, gpu]).toEqual([expect.arrayContaining(['secret']), expect.arrayContaining(['gpu'])]);
    expect((await client.getFleet()).workers.filter(({ online }) => online)).toEqual([]);
    expect(repository.git('worktree', 'list').trim().split('\n')).toHaveLength(1);
  });
});
