import { describe, expect, test } from 'vitest';
import { createDecidingWorld } from '../../support/deciding/deciding-world.ts';
import { closedEvent, commentEvent } from '../../support/deciding/events.ts';

const PLAN = `name: release
run_id: release-1
steps:
  - { id: bump, shell: sh, run: "printf '1.4.0' > version.txt", pull_request: { title: Bump } }
  - id: gate
    uses: approval
    with:
      fields:
        version: { type: string, required: true, pattern: '\\d+\\.\\d+\\.\\d+' }
        channel: { type: choice, options: [beta, stable], default: beta }
  - id: publish
    needs: [gate]
    env: { VERSION: "\${{ steps.gate.outputs.version }}", CHANNEL: "\${{ steps.gate.outputs.channel }}" }
    shell: sh
    run: echo "publishing $VERSION to $CHANNEL, told \${ORCHESTRATOR_CHANGES_REQUESTED:-nothing}"
`;

async function waiting(plan = PLAN) {
  const world = await createDecidingWorld(plan);
  const first = await world.job();
  const [pull] = world.github.pulls;
  if (pull === undefined) throw new Error(first.stdout);
  const say = (login: string, body: string, attempt = 1) =>
    world.job({
      event: commentEvent(world.github, pull, login, body),
      ...{ actor: login, attempt, with: { resume: 'decision' } },
    });
  const answers = (): string[] =>
    world.github.comments.flatMap(({ body }) => (body.includes('decisions -->') ? [body.split('\n')[1] ?? ''] : []));
  return { ...world, pull, say, answers };
}

describe('a decision as a comment', () => {
  test('fills in the form of a gate, and the run goes on with its values', async () => {
    const { say, answers } = await waiting();
    const { status, stdout, outputs, tasks } = await say('ana', '/approve version=1.4.0 Looks right.');
    expect([status, outputs.status, outputs.attempt], stdout).toEqual([0, 'awaiting_approval', '2']);
    expect(stdout).toContain('publishing 1.4.0 to beta, told nothing');
    expect(tasks.gate).toMatchObject({
      ...{ status: 'succeeded', outputs: { version: '1.4.0', channel: 'beta' }, approval_note: 'Looks right.' },
      decisions: [{ by: 'github:ana', channel: 'comment', note: 'Looks right.' }],
    });
    expect(answers()).toEqual([expect.stringContaining('ana approves gate, and the run release-1 goes on.')]);
  });

  test('is refused with what to write instead', async () => {
    const { say, answers, github, pull, job } = await waiting();
    for (const [login, comment, words] of [
      ['ana', '/approve', 'version is missing. Write a comment: /approve gate version=VALUE.'],
      ['ana', '/approve gate version=VALUE.', 'version does not match the pattern'],
      ['ana', '/approve gat version=1.4.0', 'The run has no step gat. Did you mean gate?'],
      ['ana', '/approve bump', 'Merging this pull request is what approves bump.'],
      ['ana', '/changes gate', 'Say which changes are wanted. Write a comment: /changes gate your words.'],
      ['ben', '/approve gate version=1.4.0', 'ben has asked for this approval; somebody else must give it.'],
      ['eve', '/approve gate version=1.4.0', 'eve may not write to this repository'],
    ] as const) {
      const { status, stdout, outputs } = await say(login, comment);
      expect([status, stdout]).toEqual([0, expect.stringContaining(words)]);
      expect(['awaiting_approval', '']).toContain(outputs.status);
      expect(answers()).toHaveLength(1);
    }
    github.merge(pull, 'ana');
    await job({ event: closedEvent(github, pull, 'ana'), with: { resume: 'decision' } });
    expect((await say('ana', '/approve version=2.0.0')).stdout).toContain('publishing 2.0.0');
  });

  test('of one who has gone on is not made twice', async () => {
    const { job, github, pull } = await waiting();
    const event = commentEvent(github, pull, 'ana', '/approve version=1.4.0');
    const with_ = { resume: 'decision' };
    expect((await job({ event, actor: 'ana', with: with_ })).stdout).toContain('publishing 1.4.0');
    const again = await job({ event, actor: 'ana', with: with_ });
    expect([again.status, again.stdout]).toEqual([0, expect.stringContaining('nothing is done twice')]);
  });

  test('counts as it was written: not changed, not taken back, not of an app', async () => {
    const { job, github, pull } = await waiting();
    const decide = async (login: string, change: (at: number) => void) => {
      const event = commentEvent(github, pull, login, '/approve version=1.4.0');
      change(github.comments.length - 1);
      const { status, stdout } = await job({ event, with: { resume: 'decision' } });
      expect([status, stdout]).not.toContain('publishing');
      return stdout;
    };
    const edit = (at: number): void =>
      void Object.assign(github.comments[at] ?? {}, { body: '/approve version=6.6.6' });
    const later = (at: number): void =>
      void Object.assign(github.comments[at] ?? {}, { updatedAt: '2040-01-01T00:00:00Z' });
    expect(await decide('ana', edit)).toContain('was changed after it was written');
    expect(await decide('ana', later)).toContain('was changed after it was written');
    expect(await decide('ana', (at) => void github.comments.splice(at, 1))).toContain('was taken back');
    expect(await decide('helper[bot]', () => undefined)).toContain('is an app');
    expect(github.calls.filter(({ call }) => call.includes('/actions/'))).toEqual([]);
  });

  test('sends work back, with the words in its environment', async () => {
    const plan = `name: release
run_id: release-1
steps:
  - { id: bump, shell: sh, run: "printf '1.4.0' > version.txt", pull_request: { title: Bump } }
  - { id: notes, shell: sh, run: "echo told \${ORCHESTRATOR_CHANGES_REQUESTED:-nothing}", approval: true }
`;
    const { say } = await waiting(plan);
    const { stdout, outputs } = await say('ana', '/changes notes shorter, please');
    expect(stdout).toContain('told shorter, please');
    expect(outputs).toMatchObject({ status: 'awaiting_approval', 'awaiting-approval': '["bump","notes"]' });
    expect((await say('ana', '/reject notes no')).outputs.status).toBe('failed');
  });

  test('by who is in a team counts where the token can see the team', async () => {
    const { say, people } = await waiting(PLAN.replace('with:', 'with:\n      approvers: [acme/release]'));
    people.teams.set('acme/release', ['ana']);
    expect((await say('ana', '/approve version=1.4.0')).stdout).toContain(
      'Whether ana is in acme/release the token of this job cannot see: give github-token one that may read',
    );
    people.seesTeams = true;
    expect((await say('ada', '/approve version=1.4.0')).stdout).toContain(
      'ada is none of the approvers: acme/release.',
    );
    expect((await say('ana', '/approve version=1.4.0')).stdout).toContain('publishing 1.4.0');
  });

  test('on a pull request to another branch than the job is of decides nothing', async () => {
    const { say, pull, github } = await waiting();
    github.setBranch('next', github.head('main'));
    pull.base = 'next';
    const { status, stdout } = await say('ana', '/approve version=1.4.0');
    expect([status, stdout]).toEqual([0, expect.stringContaining('is of next, and comments start jobs of main')]);
  });
});
