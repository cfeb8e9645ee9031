import { expect, it } from 'vitest';
import type { Facts } from '../../../src/action/event.ts';
import { targetOf } from '../../../src/action/pull-request/target.ts';
import type { ProposalPlace } from '../../../src/execute/proposals.ts';

const target = (branch: string | undefined, facts: Partial<Facts>, request: Partial<ProposalPlace['request']> = {}) =>
  targetOf({ plan: 'nightly', step: 'tidy', task: 'tidy', branch, request } as ProposalPlace, facts as Facts, 'main');

const onMain = { ref: 'refs/heads/main', refName: 'main' };

it('is the branch the job is of, for a run of the same', () => {
  expect(target('main', onMain)).toEqual({ base: 'main', branch: 'orchestrator/nightly/tidy' });
  expect(target(undefined, { ref: 'refs/heads/next', refName: 'next' }).base).toBe('next');
  const pullRequest = { headRef: 'topic' } as NonNullable<Facts['pullRequest']>;
  expect(target('7/merge', { ref: 'refs/pull/7/merge', refName: '7/merge', pullRequest }).base).toBe('topic');
  expect(target('v1', { ref: 'refs/tags/v1', refName: 'v1' }).base).toBe('main');
});

it('is the branch of the run, where its steps are done by a job of another', () => {
  expect(target('release', onMain)).toEqual({ base: 'release', branch: 'orchestrator/nightly/tidy+release' });
  expect(target('7/merge', onMain).base).toBe('main');
  expect(target('release', onMain, { base: 'refs/heads/stable' }).base).toBe('stable');
});
