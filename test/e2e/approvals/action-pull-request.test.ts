import { describe, expect, it } from 'vitest';
import { closedEvent } from '../../support/deciding/events.ts';
import { createWorkflowRuns } from '../../support/deciding/workflow-runs.ts';
import { nodes } from '../../support/runner/nodes.ts';

const PLAN = `name: release
run_id: release-1
steps:
  - id: bump
    shell: sh
    run: printf '1.4.0\\n' > version.txt
    pull_request: { title: Bump the version }
    approval: { approvers: [ana, ben] }
  - id: publish
    needs: [bump]
    shell: sh
    run: echo "publishing $(cat version.txt)"
`;

describe.each(nodes)('approval by pull request, without a server, under $name', ({ path: node }) => {
  const test = it.skipIf(node === undefined);

  test('a merge lets the run go on, once', async () => {
    const { github, start, hear } = await createWorkflowRuns(node ?? '', PLAN);
    const first = await start('ben');
    expect(first.outputs.status, first.log).toBe('awaiting_approval');
    const [pull] = github.pulls;
    if (pull === undefined) throw new Error(first.log);

    github.merge(pull, 'ben');
    const own = await hear(closedEvent(github, pull, 'ben'), 'ben');
    expect(own?.exitCode, own?.log).toBe(0);
    expect(own?.outputs.status).toBe('awaiting_approval');
    expect(own?.annotations).toEqual([expect.objectContaining({ kind: 'notice', title: 'Decision' })]);

    Object.assign(pull, { mergedBy: 'ana' });
    const event = closedEvent(github, pull, 'ana');
    const second = await hear(event, 'ana');
    expect(second?.exitCode, second?.log).toBe(0);
    expect(second?.log).toContain('publishing 1.4.0');
    expect(second?.outputs).toMatchObject({ status: 'succeeded', attempt: '2' });
    const [bump] = JSON.parse(second?.outputs.tasks ?? '[]');
    expect(bump).toMatchObject({
      ...{ task: 'bump', status: 'succeeded', approval_state: 'approved' },
      decisions: [{ by: 'github:ana', channel: 'pull_request', outcome: 'approved' }],
    });
    const again = await hear(event, 'ana');
    expect(again?.log).toContain('nothing is done twice');
    expect(again?.log).not.toContain('publishing');
    expect(github.comments).toHaveLength(1);
  });

  test("a person's own pull request starts nothing", async () => {
    const { github, start, hear } = await createWorkflowRuns(node ?? '', PLAN);
    await start('ben');
    const [pull] = github.pulls;
    if (pull === undefined) throw new Error('There is no pull request.');
    github.commitAs('eve', 'hers', { 'version.txt': '6.6.6' });
    const hers = { ...pull, number: 9, head: 'hers', headSha: github.head('hers') ?? '', body: 'Mine', user: 'eve' };
    github.pulls.push(hers);
    github.merge(hers, 'ana');
    expect(await hear(closedEvent(github, hers, 'ana'), 'ana')).toBeUndefined();
    hers.body = pull.body ?? '';
    const forged = await hear(closedEvent(github, hers, 'ana'), 'ana');
    expect(forged?.log).toContain('knows nothing of pull request #9');
    expect(forged?.log).not.toContain('publishing');
  });
});
