import { describe, expect, test } from 'vitest';
import { Fault } from '../../src/errors.ts';
import type { ChangeProposals, Proposal, ProposalPlace } from '../../src/execute/proposals.ts';
import { createExpressions } from '../../src/plan/expression.ts';
import { graphOf } from '../support/graph.ts';
import { type FakeStep, runFake, statuses } from '../support/run-fake.ts';

/** Proposals that answer what a test says, with all that was asked of them. */
function proposalsOf(
  answer: (place: ProposalPlace) => Proposal | Error,
): ChangeProposals & { readonly heard: string[]; places: ProposalPlace[] } {
  const heard: string[] = [];
  const places: ProposalPlace[] = [];
  return {
    heard,
    places,
    watch: async (place) => {
      heard.push(`watch ${place.task}`);
      places.push(place);
      return {
        propose: async () => {
          heard.push(`propose ${place.task}`);
          const given = answer(place);
          if (given instanceof Error) throw given;
          return given;
        },
        drop: async () => void heard.push(`drop ${place.task}`),
      };
    },
  };
}

const URL = 'https://github.com/octo/plans/pull/7';
const opened = (): Proposal => ({ kind: 'opened', url: URL });

describe('a step with pull_request', () => {
  test.each(['opened', 'updated', 'unchanged'] as const)(
    'waits for its pull request that was %s, and so does what needs it',
    async (kind) => {
      const proposals = proposalsOf(() => ({ kind, url: URL }));
      const graph = graphOf([
        { id: 'fix', pullRequest: {} },
        { id: 'after', needs: ['fix'] },
      ]);
      const { run } = await runFake(graph, undefined, { proposals });
      expect(statuses(run)).toEqual({ fix: 'awaiting_approval', after: 'queued' });
      expect(run.tasks.get('fix')).toMatchObject({
        outputs_uri: URL,
        approval_state: 'pending',
        exit_code: 0,
        reason: null,
      });
      expect(run.tasks.get('fix')?.message).toContain(URL);
      expect(run.status).toBe('awaiting_approval');
    },
  );

  test('succeeds where it left no changes, and says so', async () => {
    const graph = graphOf([
      { id: 'fix', pullRequest: {} },
      { id: 'after', needs: ['fix'] },
    ]);
    const { run } = await runFake(graph, undefined, { proposals: proposalsOf(() => ({ kind: 'none' })) });
    expect(statuses(run)).toEqual({ fix: 'succeeded', after: 'succeeded' });
    expect(run.tasks.get('fix')?.message).toBe('It left no changes, so there is nothing to review.');
  });

  test('waits for approval where it left no changes and asks for that too', async () => {
    const graph = graphOf([{ id: 'fix', pullRequest: {}, approval: true }]);
    const { run } = await runFake(graph, undefined, { proposals: proposalsOf(() => ({ kind: 'none' })) });
    expect(run.tasks.get('fix')).toMatchObject({
      status: 'awaiting_approval',
      message: 'Its result waits for approval.',
    });
  });

  test('fails with the sentence of a refusal; its exit code stays what the command gave', async () => {
    const message = 'The token may not push. Give the job `contents: write`.';
    const graph = graphOf([
      { id: 'fix', pullRequest: {} },
      { id: 'after', needs: ['fix'] },
    ]);
    const { run } = await runFake(graph, undefined, { proposals: proposalsOf(() => ({ kind: 'refused', message })) });
    expect(statuses(run)).toEqual({ fix: 'failed', after: 'skipped: needs_failed' });
    expect(run.tasks.get('fix')).toMatchObject({ exit_code: 0, message, log_excerpt: message, approval_state: null });
  });

  test('may be refused where the plan tolerates its failure', async () => {
    const graph = graphOf([{ id: 'fix', pullRequest: {}, continueOnError: true }]);
    const { run } = await runFake(graph, undefined, {
      proposals: proposalsOf(() => ({ kind: 'refused', message: 'No.' })),
    });
    expect(run.tasks.get('fix')).toMatchObject({ status: 'failed', tolerated: true });
    expect(run.status).toBe('succeeded');
  });

  test('fails where proposing breaks, with the cure', async () => {
    const graph = graphOf([{ id: 'fix', pullRequest: {} }]);
    const proposals = proposalsOf(() => new Fault('unavailable', 'GitHub did not answer.', { cure: 'Run it again.' }));
    const { run } = await runFake(graph, undefined, { proposals });
    expect(run.tasks.get('fix')).toMatchObject({ status: 'failed', message: 'GitHub did not answer. Run it again.' });
  });

  test('does not start where the work tree cannot be looked at', async () => {
    const graph = graphOf([{ id: 'fix', pullRequest: {} }]);
    const started: string[] = [];
    const watch = (): never => {
      throw new Fault('unavailable', 'This is no work tree.', { cure: 'Check the repository out first.' });
    };
    const step: FakeStep = ({ task }) => {
      started.push(task);
      return { status: 'succeeded', exit_code: 0 };
    };
    const { run } = await runFake(graph, step, { proposals: { watch: async () => watch() } });
    expect(statuses(run)).toEqual({ fix: 'failed: not_started' });
    expect(run.tasks.get('fix')?.message).toBe('This is no work tree. Check the repository out first.');
    expect(started).toEqual([]);
  });

  test('proposes nothing when it fails', async () => {
    const proposals = proposalsOf(opened);
    const graph = graphOf([{ id: 'fix', pullRequest: {} }]);
    const { run } = await runFake(graph, () => ({ status: 'failed', exit_code: 3 }), { proposals });
    expect(run.tasks.get('fix')).toMatchObject({ status: 'failed', exit_code: 3, outputs_uri: null });
    expect(proposals.heard).toEqual(['watch fix', 'drop fix']);
  });

  test('is looked at once for all its tries', async () => {
    const proposals = proposalsOf(opened);
    const retry = {
      attempts: 2,
      delay: 0,
      factor: 1,
      maxDelay: 0,
      jitter: false,
      on: ['failed' as const],
    };
    const graph = graphOf([{ id: 'fix', pullRequest: {}, retry }]);
    const step: FakeStep = (call) =>
      call.try === 1 ? { status: 'failed', exit_code: 1 } : { status: 'succeeded', exit_code: 0 };
    const { run } = await runFake(graph, step, { proposals });
    expect(statuses(run)).toEqual({ fix: 'awaiting_approval' });
    expect(proposals.heard).toEqual(['watch fix', 'propose fix']);
  });

  test('never shares the work tree with another, whatever the limits', async () => {
    const proposals = proposalsOf(opened);
    const steps = ['a', 'b', 'c'].map((id) => ({ id, pullRequest: {} }));
    await runFake(graphOf([...steps, { id: 'free' }], { maxParallel: 4 }), undefined, { proposals });
    expect(proposals.heard).toEqual(['a', 'b', 'c'].flatMap((id) => [`watch ${id}`, `propose ${id}`]));
  });

  test('asks with its expressions evaluated', async () => {
    const proposals = proposalsOf(opened);
    const pullRequest = {
      title: 'Tidy ${{ item }}',
      body: '${{ run.id }}',
      base: '',
      labels: ['nightly', '${{ item }}'],
      paths: 'src/**',
      draft: true,
    };
    const graph = graphOf([{ id: 'fix', pullRequest, fanOut: { kind: 'for_each', values: ['docs'] } }]);
    await runFake(graph, undefined, { proposals, expressions: await createExpressions() });
    expect(proposals.places[0]).toMatchObject({
      task: 'fix[docs]',
      step: 'fix',
      plan: 'test',
      runId: 'test-run',
      attempt: 1,
    });
    expect(proposals.places[0]?.request).toEqual({
      title: 'Tidy docs',
      body: 'test-run',
      labels: ['nightly', 'docs'],
      reviewers: [],
      draft: true,
      paths: ['src/**'],
    });
  });

  test('waits, unserved, where nobody proposes', async () => {
    const { run } = await runFake(graphOf([{ id: 'fix', pullRequest: {} }]));
    expect(statuses(run)).toEqual({ fix: 'awaiting_approval: unserved' });
  });
});
