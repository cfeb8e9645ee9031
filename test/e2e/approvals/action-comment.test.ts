import { describe, expect, it } from 'vitest';
import { commentEvent } from '../../support/deciding/events.ts';
import { createWorkflowRuns } from '../../support/deciding/workflow-runs.ts';
import { nodes } from '../../support/runner/nodes.ts';

const PLAN = `name: release
run_id: release-1
steps:
  - { id: build, shell: sh, run: echo building }
  - id: gate
    uses: approval
    needs: [build]
    with:
      fields:
        version: { type: string, required: true, pattern: '\\d+\\.\\d+\\.\\d+' }
        channel: { type: choice, options: [beta, stable], default: beta }
  - id: publish
    needs: [gate]
    env: { VERSION: "\${{ steps.gate.outputs.version }}", CHANNEL: "\${{ steps.gate.outputs.channel }}" }
    shell: sh
    run: echo "publishing $VERSION to $CHANNEL"
`;

describe.each(nodes)('approval by comment, without a server, under $name', ({ path: node }) => {
  const test = it.skipIf(node === undefined);

  test('the values of the form reach what follows', async () => {
    const { github, people, issues, start, hear } = await createWorkflowRuns(node ?? '', PLAN);
    people.rights.set('ana', 'write');
    const first = await start('ben');
    expect(first.outputs.status, first.log).toBe('awaiting_approval');
    const [issue] = issues;
    if (issue === undefined) throw new Error(first.log);
    const say = (login: string, body: string) => hear(commentEvent(github, issue, login, body), login);

    expect(await say('ana', 'Looks good.')).toBeUndefined();
    expect(await say('github-actions[bot]', '/approve version=1.4.0')).toBeUndefined();
    const reader = await say('eve', '/approve version=1.4.0');
    expect(reader?.exitCode, reader?.log).toBe(0);
    expect(reader?.log).toContain('eve may not write to this repository');

    const second = await say('ana', '/approve version=1.4.0');
    expect(second?.exitCode, second?.log).toBe(0);
    expect(second?.log).toContain('publishing 1.4.0 to beta');
    expect(second?.log).not.toMatch(/^building/m);
    const tasks = JSON.parse(second?.outputs.tasks ?? '[]') as { task: string }[];
    expect(tasks.find(({ task }) => task === 'gate')).toMatchObject({
      outputs: { version: '1.4.0', channel: 'beta' },
      decisions: [{ by: 'github:ana', channel: 'comment', outcome: 'approved' }],
    });
    expect(issue.state).toBe('closed');
  });
});
