import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { createActionJob } from '../support/runner/action-job.ts';
import { nodes } from '../support/runner/nodes.ts';

const PLAN = `name: care
run_id: care-1
steps:
  - id: tidy
    run: printf 'tidy\\n' > notes.txt; printf 'new\\n' > added.txt
    pull_request: { title: Tidy the notes, labels: [care] }
  - { id: idle, run: "true", pull_request: { title: Nothing } }
`;

describe.each(nodes)('a plan with pull requests under $name', ({ path: node }) => {
  const test = it.skipIf(node === undefined);

  test('ends with one open pull request that holds just what the step changed', { timeout: 240_000 }, async () => {
    const { runner, github } = await createActionJob({
      node: node ?? '',
      files: { 'plans/care.yml': PLAN, 'notes.txt': 'untidy\n' },
    });
    const result = await runner.runStep({ with: { plan: 'plans/care.yml', 'github-token': github.token } });
    expect(result.outputs.status, result.log).toBe('awaiting_approval');
    expect(result.exitCode).toBe(0);
    expect(github.pulls).toHaveLength(1);
    expect(github.pulls[0]).toMatchObject({ state: 'open', base: 'main', title: 'Tidy the notes' });
    const branch = github.pulls[0]?.head ?? '';
    expect(github.git('diff', '--name-status', 'main', branch).split('\n')).toEqual(['A\tadded.txt', 'M\tnotes.txt']);
    expect(github.git('show', `${branch}:notes.txt`)).toBe('tidy');
    expect(JSON.parse(result.outputs['outputs-uris'] ?? '')).toEqual({
      tidy: `${github.serverUrl}/octo/plans/pull/${github.pulls[0]?.number}`,
    });
    expect(JSON.parse(result.outputs['awaiting-approval'] ?? '')).toEqual(['tidy']);
    expect(execFileSync('git', ['status', '--short'], { cwd: runner.machine.workspace, encoding: 'utf8' })).toBe('');
    expect(result.log).not.toContain(github.token);
  });
});
