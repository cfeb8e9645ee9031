import { describe, expect, test } from 'vitest';
import { createDecidingWorld } from '../../support/deciding/deciding-world.ts';
import { closedEvent, commentEvent } from '../../support/deciding/events.ts';
import type { Pull } from '../../support/github/world.ts';

const PLAN = `name: release
run_id: release-1
steps:
  - { id: bump, shell: sh, run: "printf '1.4.0' > version.txt", pull_request: { title: Bump } }
  - { id: publish, needs: [bump], shell: sh, run: echo publishing-now }
`;

const DECISION = { resume: 'decision' };

async function waiting(options: Parameters<typeof createDecidingWorld>[1] = {}) {
  const world = await createDecidingWorld(PLAN, options);
  const first = await world.job();
  const [pull] = world.github.pulls;
  if (pull === undefined) throw new Error(first.stdout);
  const merge = async (one: Pull, given: Record<string, string> = {}, like: object = {}) => {
    world.github.merge(one, 'ana');
    const event = closedEvent(world.github, one, 'ana');
    Object.assign(event.payload.pull_request, like);
    const result = await world.job({ event, actor: 'ana', with: { ...DECISION, ...given } });
    expect(result.stdout).not.toContain('publishing-now');
    return result;
  };
  return { ...world, pull, merge };
}

/** A pull request of a person, with the marker of another one in its text. */
function forged({ github, pull }: Awaited<ReturnType<typeof waiting>>): Pull {
  github.commitAs('eve', 'eves-own', { 'version.txt': '6.6.6' });
  const own = { ...pull, number: 77, head: 'eves-own', headSha: github.head('eves-own') ?? '', user: 'eve' };
  const more: Pull = { ...own, title: 'Nothing to see', labels: [] };
  github.pulls.push(more);
  return more;
}

describe('an event that is not what it seems', () => {
  test("a person's pull request with the marker of another one decides nothing", async () => {
    const world = await waiting();
    const { status, stdout, outputs } = await world.merge(forged(world));
    expect([status, outputs.status]).toEqual([0, '']);
    expect(stdout).toContain('The run release-1 knows nothing of pull request #77, whatever its text says.');
    expect(world.github.comments).toEqual([]);
    const event = commentEvent(world.github, world.github.pulls[1] as Pull, 'ana', '/approve');
    expect((await world.job({ event, with: DECISION })).stdout).toContain('knows nothing of pull request #77');
  });

  test('a marker leads out of no folder', async () => {
    const world = await waiting();
    const { pull } = world;
    pull.body = (pull.body ?? '').replace('"release-1"', '"../../release-1"');
    const { status, stdout } = await world.merge(pull);
    expect([status, stdout]).toEqual([0, expect.stringContaining('is of no step of a plan')]);
  });

  test('a fork decides nothing, and its head is never looked at', async () => {
    const head = { repo: { full_name: 'eve/plans' } };
    const route = {
      on: 'GET /repos/:owner/:repo/pulls/:number' as const,
      needs: [],
      answer: () => {
        const side = { ref: 'x', sha: 'f00', repo: { full_name: 'octo/plans' } };
        const body =
          '<!-- orchestrator: {"plan":"release","step":"bump","task":"bump","run_id":"release-1","attempt":1} -->';
        const data = { number: 9, body, head: { ...side, ...head }, base: side, merged: true, html_url: 'x' };
        return { status: 200, body: data };
      },
    };
    const world = await createDecidingWorld(PLAN, { routes: [route] });
    await world.job();
    const [pull] = world.github.pulls;
    const event = { ...closedEvent(world.github, pull as Pull, 'ana'), name: 'pull_request_target' };
    const { status, stdout } = await world.job({ event, with: DECISION });
    expect([status, stdout]).toEqual([0, expect.stringContaining('comes from another repository')]);
    expect(world.github.calls.filter(({ call }) => call.includes('artifacts'))).toEqual([]);
  });

  test("a record that a fork's job kept under the same name is not believed", async () => {
    const world = await waiting();
    const { kept, keep, pull } = world;
    kept.splice(0);
    keep('orchestrator-release-1-1', {}, { fork: true });
    const { status, stdout } = await world.merge(pull);
    expect(status).toBe(3);
    expect(stdout).toContain('The record of the run release-1 is gone');
  });

  test('a record that is gone, or has expired, is said with its cure', async () => {
    const world = await waiting();
    const { kept, github, pull } = world;
    kept.splice(0, 1, { ...(kept[0] as (typeof kept)[number]), expired: true });
    const { status, stdout } = await world.merge(pull);
    expect(status).toBe(3);
    expect(stdout).toContain('has expired, so that nothing can go on from it. Run the plan again; how long artifacts');
    expect(github.comments[0]?.body).toContain('The record of the run release-1 has expired');
    Object.assign(pull, { mergedBy: null });
    const closed = await world.job({ event: closedEvent(github, pull, 'ana'), with: DECISION });
    expect([closed.status, closed.stdout]).toEqual([0, expect.stringContaining('has expired')]);
  });

  test('a record whose bytes were changed is not read', async () => {
    const world = await waiting();
    const [first] = world.kept;
    world.kept.splice(0, 1, { ...(first as (typeof world.kept)[number]), digest: `sha256:${'0'.repeat(64)}` });
    const { status, stdout } = await world.merge(world.pull);
    expect([status, stdout]).toEqual([3, expect.stringContaining('is not what was kept')]);
  });

  test('a token that may not look for records says which permission it lacks', async () => {
    const permissions = { contents: 'write', 'pull-requests': 'write' } as const;
    const { merge, pull } = await waiting({ permissions });
    const { status, stdout } = await merge(pull);
    expect([status, stdout]).toEqual([3, expect.stringContaining('Give it `permissions: actions: read`.')]);
  });

  test('another plan of the repository leaves it to its own job', async () => {
    const { merge, pull } = await waiting({ files: { 'plans/other.yml': PLAN } });
    const { status, stdout } = await merge(pull, { plan: 'plans/other.yml' });
    expect([status, stdout]).toEqual([0, expect.stringContaining('is one of plans/release.yml')]);
  });

  test('an app that merges or closes decides nothing', async () => {
    const { github, pull, job } = await waiting();
    github.closePull(pull);
    const closed = await job({ event: closedEvent(github, pull, 'helper[bot]'), with: DECISION });
    expect([closed.status, closed.stdout]).toEqual([0, expect.stringContaining('An app has closed')]);
    Object.assign(pull, { state: 'open', closedAt: null });
    github.merge(pull, 'helper[bot]');
    const merged = await job({ event: closedEvent(github, pull, 'helper[bot]'), with: DECISION });
    expect([merged.status, merged.stdout]).toEqual([0, expect.stringContaining('only people approve')]);
    expect(merged.stdout).not.toContain('publishing-now');
  });

  test('who may not write rejects nothing by closing', async () => {
    const { github, pull, job, people } = await waiting();
    people.rights.set('eve', 'read');
    github.closePull(pull);
    const { status, stdout } = await job({ event: closedEvent(github, pull, 'eve'), with: DECISION });
    expect([status, stdout]).toEqual([0, expect.stringContaining('eve may not write to this repository')]);
  });

  test('any other event starts nothing', async () => {
    const { job } = await waiting();
    for (const event of [undefined, { name: 'pull_request', payload: { action: 'opened' } }]) {
      const { status, stdout, outputs } = await job({ ...(event === undefined ? {} : { event }), with: DECISION });
      expect([status, outputs.status]).toEqual([0, '']);
      expect(stdout).toContain('This event decides on nothing.');
    }
  });
});
