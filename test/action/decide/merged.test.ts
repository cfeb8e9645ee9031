import { describe, expect, test } from 'vitest';
import { createDecidingWorld, type DecidingWorld } from '../../support/deciding/deciding-world.ts';
import { closedEvent } from '../../support/deciding/events.ts';
import type { Pull } from '../../support/github/world.ts';

const PLAN = `name: release
run_id: release-1
params: { tone: { type: string, default: plain } }
steps:
  - id: bump
    shell: sh
    run: printf '1.4.0\\n' > version.txt
    pull_request: { title: Bump the version }
    approval: { approvers: [ana, ben] }
  - id: publish
    needs: [bump]
    env: { TONE: "\${{ params.tone }}" }
    shell: sh
    run: echo "publishing $(cat version.txt) in $TONE on $GITHUB_REF"
`;

const DECISION = { resume: 'decision' };

/** A repository in which ben's run waits with an open pull request. */
async function waiting(plan = PLAN): Promise<DecidingWorld & { readonly pull: Pull }> {
  const world = await createDecidingWorld(plan);
  const first = await world.job({ with: { params: 'tone: loud' } });
  expect(first.outputs.status, first.stdout).toBe('awaiting_approval');
  const [pull] = world.github.pulls;
  if (pull === undefined) throw new Error(first.stdout);
  return { ...world, pull };
}

const said = ({ github }: DecidingWorld): string[] =>
  github.comments.filter(({ body }) => body.includes('decisions')).map(({ body }) => body.split('\n')[1] ?? '');

describe('a pull request that is closed', () => {
  test('approves by being merged: what follows runs, on its base and with the params of the run', async () => {
    const world = await waiting();
    const { github, pull, job } = world;
    github.merge(pull, 'ana');
    const event = closedEvent(github, pull, 'ana');
    const second = await job({ event, actor: 'ana', with: DECISION });
    expect(second.status, second.stdout).toBe(0);
    expect(second.outputs).toMatchObject({ status: 'succeeded', attempt: '2', 'run-id': 'release-1' });
    expect(second.stdout).toContain('publishing 1.4.0 in loud on refs/heads/main');
    expect(second.tasks.bump).toMatchObject({
      ...{ status: 'succeeded', approval_state: 'approved', carried_from: 1 },
      decisions: [{ decision: 'approve', by: 'github:ana', channel: 'pull_request', outcome: 'approved' }],
    });
    expect(said(world)).toEqual([expect.stringContaining('ana approves bump, and the run release-1 goes on.')]);

    const again = await job({ event, actor: 'ana', with: DECISION });
    expect(again.status, again.stdout).toBe(0);
    expect(again.outputs).toMatchObject({ status: 'succeeded', attempt: '2' });
    expect(again.stdout).toContain('nothing is done twice');
    expect(again.stdout).not.toContain('publishing');
    expect(world.kept).toHaveLength(2);
  });

  test('rejects by being closed, and opening it again decides nothing', async () => {
    const world = await waiting();
    const { github, pull, job } = world;
    github.closePull(pull);
    const event = closedEvent(github, pull, 'ana');
    const second = await job({ event, actor: 'ana', with: DECISION });
    expect(second.status, second.stdout).toBe(1);
    expect(second.outputs).toMatchObject({ status: 'failed', attempt: '2' });
    expect(second.tasks.bump).toMatchObject({ reason: 'rejected', decisions: [{ by: 'github:ana' }] });
    expect(second.stdout).not.toContain('publishing 1');

    Object.assign(pull, { state: 'open', closedAt: null });
    const stale = await job({ event, actor: 'ana', with: DECISION });
    expect([stale.status, stale.stdout]).toEqual([0, expect.stringContaining('was opened again')]);
    github.merge(pull, 'ana');
    const late = await job({ event: closedEvent(github, pull, 'ana'), actor: 'ana', with: DECISION });
    expect(late.status, late.stdout).toBe(0);
    expect(late.stdout).toContain('It was decided before: rejected. Run the plan again to ask anew.');
    expect(late.stdout).not.toContain('publishing 1');
  });

  test('is judged by the policy: not who asked, not who is no approver', async () => {
    const world = await waiting();
    const { github, pull, job, kept } = world;
    github.merge(pull, 'ben');
    const own = await job({ event: closedEvent(github, pull, 'ben'), actor: 'ben', with: DECISION });
    expect([own.status, own.outputs.status]).toEqual([0, 'awaiting_approval']);
    expect(own.outputs['awaiting-approval']).toBe('["bump"]');
    const words = 'ben has asked for this approval; somebody else must give it. They can comment /approve.';
    expect(own.stdout).toContain(`::notice title=Decision::${words}`);
    expect(own.summary).toContain('ben has asked for this approval');
    expect(said(world)).toEqual([expect.stringContaining(words)]);
    Object.assign(pull, { mergedBy: 'ada' });
    const other = await job({ event: closedEvent(github, pull, 'ada'), actor: 'ada', with: DECISION });
    expect(other.stdout).toContain('ada is none of the approvers: ana, ben.');
    expect(said(world)).toHaveLength(1);
    expect(kept).toHaveLength(1);
  });

  test('is approved by an app where the approvers name it', async () => {
    const { github, pull, job } = await waiting(PLAN.replace('ben]', "'github:merger[bot]']"));
    github.merge(pull, 'merger[bot]');
    const { stdout, tasks } = await job({ event: closedEvent(github, pull, 'merger[bot]'), with: DECISION });
    expect(stdout).toContain('publishing 1.4.0');
    expect(tasks.bump).toMatchObject({ decisions: [{ by: 'github:merger[bot]' }] });
  });

  test.each([
    ['with a policy', PLAN],
    ['without one', PLAN.replace(/ +approval: .*\n/, '')],
  ])('is not approved by who wrote its last commit, %s', async (_, plan) => {
    const { github, pull, job } = await waiting(plan);
    github.grant('person', 'ana');
    const { person } = [...github.tokens.values()].find(({ login }) => login === 'ana') ?? {};
    const tree = github.git('rev-parse', `${pull.head}^{tree}`);
    const identity = { GIT_AUTHOR_NAME: 'ana', GIT_AUTHOR_EMAIL: person?.email ?? '' };
    const parts = ['-c', `user.name=ana`, '-c', `user.email=${identity.GIT_AUTHOR_EMAIL}`];
    const sha = github.git(...parts, 'commit-tree', tree, '-p', pull.headSha, '-m', 'More');
    github.setBranch(pull.head, sha);
    github.merge(pull, 'ana');
    const { stdout, outputs } = await job({ event: closedEvent(github, pull, 'ana'), actor: 'ana', with: DECISION });
    expect(stdout).toContain('ana has asked for this approval');
    expect(outputs.status).toBe('awaiting_approval');
  });

  test('decides where nobody said who may: whoever may merge', async () => {
    const { github, pull, job } = await waiting(PLAN.replace(/ +approval: .*\n/, ''));
    github.merge(pull, 'ben');
    const { stdout } = await job({ event: closedEvent(github, pull, 'ben'), actor: 'ben', with: DECISION });
    expect(stdout).toContain('publishing 1.4.0');
  });

  test('runs nothing again that failed; running its job again does', async () => {
    const plan = `${PLAN}  - { id: shaky, shell: sh, run: "echo shaking; exit 3" }\n`;
    const world = await createDecidingWorld(plan);
    expect((await world.job()).outputs.status).toBe('failed');
    const [pull] = world.github.pulls;
    if (pull === undefined) throw new Error('There is no pull request.');
    world.github.merge(pull, 'ana');
    const event = closedEvent(world.github, pull, 'ana');
    const second = await world.job({ event, actor: 'ana', with: DECISION });
    expect(second.stdout).toContain('publishing 1.4.0 in plain');
    expect(second.stdout).not.toMatch(/^shaking/m);
    const third = await world.job({ event, actor: 'ana', attempt: 2, with: DECISION });
    expect(third.stdout).toMatch(/^shaking/m);
    expect(third.stdout).not.toMatch(/^publishing 1/m);
    expect(third.outputs).toMatchObject({ attempt: '3', failed: '["shaky"]' });
  });

  test('counts with others, each in a job of its own', async () => {
    const plan = PLAN.replace('[ana, ben]', '[ana, ada], required: 2');
    const { github, pull, job, kept } = await waiting(plan);
    github.merge(pull, 'ana');
    const event = closedEvent(github, pull, 'ana');
    const one = await job({ event, actor: 'ana', with: DECISION });
    expect(one.stdout).toContain('ana approves bump. 1 more approval is needed before the run release-1 goes on.');
    expect(kept.map(({ name }) => name)).toEqual(['orchestrator-release-1-1', 'orchestrator-release-1-1']);
    expect((await job({ event, actor: 'ana', with: DECISION })).stdout).toContain('nothing is done twice');
    Object.assign(pull, { mergedBy: 'ada' });
    const two = await job({ event: closedEvent(github, pull, 'ada'), actor: 'ada', with: DECISION });
    expect(two.stdout).toContain('publishing 1.4.0');
  });

  test('lets a job that broke down be run again', async () => {
    const { github, pull, job } = await waiting();
    github.merge(pull, 'ana');
    const event = closedEvent(github, pull, 'ana');
    const broken = await job({ event, actor: 'ana', with: DECISION, keeps: false });
    expect(broken.stdout).toContain('publishing 1.4.0');
    const again = await job({ event, actor: 'ana', attempt: 2, with: DECISION });
    expect(again.stdout).toContain('publishing 1.4.0');
    expect(again.outputs).toMatchObject({ status: 'succeeded', attempt: '2' });
  });
});
