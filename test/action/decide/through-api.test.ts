import { expect, test } from 'vitest';
import { createDecidingWorld } from '../../support/deciding/deciding-world.ts';
import { closedEvent, commentEvent } from '../../support/deciding/events.ts';
import { describePostgres } from '../../support/postgres.ts';
import { serve } from '../../support/server.ts';

const PLAN = `name: release
run_id: release-1
params: { tone: { type: string, required: true } }
steps:
  - { id: bump, shell: sh, run: "printf '1.4.0' > version.txt", pull_request: { title: Bump } }
  - { id: publish, needs: [bump], env: { TONE: "\${{ params.tone }}" }, shell: sh, run: echo "publishing $TONE" }
`;

describePostgres('a merge of a run that a task API knows', () => {
  test('is decided there alone: the job goes on only after that', async () => {
    const { url } = await serve({ anonymous: true });
    const { github, job, kept } = await createDecidingWorld(PLAN);
    const api = { 'api-base': url, 'api-auth': 'none' };
    const first = await job({ with: { ...api, params: 'tone: loud' } });
    const [pull] = github.pulls;
    if (pull === undefined) throw new Error(first.stdout);
    kept.splice(0);
    github.merge(pull, 'ana');
    const event = closedEvent(github, pull, 'ana');
    const decide = { actor: 'ana', with: { ...api, resume: 'decision' } };
    const early = await job({ event, ...decide });
    expect([early.status, early.outputs.status]).toEqual([0, '']);
    expect(early.stdout).toContain('Decisions on the run release-1 are made in the task API at 127.0.0.1');

    const tasks = (await (await fetch(`${url}/agents/tasks?run_id=release-1`)).json()) as {
      id: number;
      task: string;
    }[];
    const bump = tasks.find(({ task }) => task === 'bump');
    expect((await fetch(`${url}/agents/tasks/${bump?.id}/approve`, { method: 'POST' })).status).toBe(200);
    const comment = commentEvent(github, pull, 'ana', '/approve');
    expect((await job({ event: comment, ...decide })).stdout).not.toContain('publishing loud');
    const late = await job({ event, ...decide });
    expect(late.status, late.stdout).toBe(0);
    expect(late.stdout).toContain('publishing loud');
    const again = await job({ event, ...decide });
    expect(again.stdout).toContain('The run release-1 does not wait: the task API at 127.0.0.1');
    expect(again.stdout).not.toContain('publishing loud');
  });

  test('is of nobody where the API does not know the run', async () => {
    const { url } = await serve({ anonymous: true });
    const { github, job } = await createDecidingWorld(PLAN);
    await job({ with: { params: 'tone: loud' } });
    const [pull] = github.pulls;
    if (pull === undefined) throw new Error('There is no pull request.');
    github.merge(pull, 'ana');
    const given = { 'api-base': url, 'api-auth': 'none', resume: 'decision' };
    const { status, stdout } = await job({ event: closedEvent(github, pull, 'ana'), with: given });
    expect([status, stdout]).toEqual([0, expect.stringContaining('knows of no run for pull request')]);
  });
});
