import { describe, expect, test } from 'vitest';
import { createDecidingWorld } from '../../support/deciding/deciding-world.ts';
import { commentEvent } from '../../support/deciding/events.ts';

const PLAN = `name: release
run_id: release-1
steps:
  - id: gate
    uses: approval
    with:
      approvers: [ana, acme/release]
      fields: { version: { type: string, required: true } }
  - id: publish
    needs: [gate]
    env: { VERSION: "\${{ steps.gate.outputs.version }}" }
    shell: sh
    run: echo "publishing $VERSION"
`;

const DECISION = { resume: 'decision' };

describe('a gate that no pull request stands for', () => {
  test('is asked for in one issue, decided by a comment there, and the issue is closed', async () => {
    const { job, issues, github } = await createDecidingWorld(PLAN);
    await job();
    await job();
    expect(issues).toHaveLength(1);
    const [issue] = issues;
    if (issue === undefined) throw new Error('There is no issue.');
    expect(issue).toMatchObject({ title: 'release waits for approval', state: 'open', labels: ['approval'] });
    expect(issue.body).toMatch(
      /^<!-- orchestrator: {"plan":"release","run_id":"release-1","attempt":1,"branch":"main"} -->\n/,
    );
    expect(issue.body).toContain('| `gate` | ana, acme/release | `/approve gate version=VALUE` |');
    const event = commentEvent(github, issue, 'ana', '/approve version=1.4.0');
    const { status, stdout, tasks } = await job({ event, actor: 'ana', with: DECISION });
    expect(status, stdout).toBe(0);
    expect(stdout).toContain('publishing 1.4.0');
    expect(tasks.gate).toMatchObject({ decisions: [{ by: 'github:ana', channel: 'comment' }] });
    expect(github.comments.at(-1)?.body).toContain('ana approves gate, and the run release-1 goes on.');
    expect(issue.state).toBe('closed');
  });

  test('is not decided in an issue of anybody else', async () => {
    const { job, issues, github } = await createDecidingWorld(PLAN);
    await job();
    Object.assign(issues[0] ?? {}, { user: 'eve' });
    const event = commentEvent(github, issues[0] ?? { number: 0, body: '' }, 'ana', '/approve version=1.4.0');
    const { status, stdout } = await job({ event, actor: 'ana', with: DECISION });
    expect([status, stdout]).toEqual([0, expect.stringContaining('asks for no decision on a run')]);
  });

  test('is asked for on the pull request of the run where there is one', async () => {
    const more = `  - { id: bump, shell: sh, run: "printf '2' > version.txt", pull_request: { title: Bump } }\n`;
    const { job, issues, github } = await createDecidingWorld(PLAN + more);
    await job();
    expect(issues).toEqual([]);
    expect(github.comments[0]).toMatchObject({ issue: github.pulls[0]?.number });
    expect(github.comments[0]?.body).toContain('`/approve gate version=VALUE`');
  });

  test.each([
    ['where the job may not write issues', {}, 'which nobody was asked for in an issue: the job lacks `permissions'],
    ['where nobody is to be asked', { comment: 'never' }, ''],
  ])('is not asked for %s', async (_, given, words) => {
    const { job, issues } = await createDecidingWorld(PLAN, { permissions: { contents: 'read' } });
    const { status, stdout } = await job({ with: given });
    expect([status, issues]).toEqual([0, []]);
    expect(stdout).toContain(words);
    expect(stdout.includes('issue')).toBe(words !== '');
  });
});
