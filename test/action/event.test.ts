import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../src/action/event.ts';
import { createFolder } from '../support/cli.ts';

function factsOf(event: string, env: Record<string, string> = {}) {
  return readFacts({ GITHUB_EVENT_PATH: join(createFolder({ 'event.json': event }), 'event.json'), ...env }, '/work');
}

const SIDE = { sha: 'f00', ref: 'work', repo: { full_name: 'octo/hello' } };

describe('facts', () => {
  test('of a pull request, from the same repository and from a fork', () => {
    const own = { pull_request: { number: 7, head: SIDE, base: { ...SIDE, ref: 'main' } } };
    expect(factsOf(JSON.stringify(own)).pullRequest).toEqual({
      number: 7,
      headSha: 'f00',
      headRef: 'work',
      baseRef: 'main',
      fork: false,
    });
    const forked = { pull_request: { number: 7, head: { ...SIDE, repo: { full_name: 'eve/hello' } }, base: SIDE } };
    expect(factsOf(JSON.stringify(forked)).pullRequest?.fork).toBe(true);
    const deleted = { pull_request: { number: 7, head: { ...SIDE, repo: null }, base: SIDE } };
    expect(factsOf(JSON.stringify(deleted)).pullRequest?.fork).toBe(true);
  });

  test('of an event that says nothing, or nothing that can be read', () => {
    for (const event of ['{}', 'null', '{"pull_request":', '[]']) {
      expect(factsOf(event)).toMatchObject({ runAttempt: 1, workspace: '/work', serverUrl: 'https://github.com' });
      expect(factsOf(event).pullRequest).toBeUndefined();
    }
    expect(readFacts({ GITHUB_EVENT_PATH: '/nowhere' }, '/work').workspace).toBe('/work');
  });

  test('of the job', () => {
    const env = { GITHUB_RUN_ATTEMPT: '3', GITHUB_API_URL: 'https://ghe.example/api/v3', GITHUB_WORKSPACE: '/w' };
    const facts = factsOf('{"repository":{"default_branch":"trunk"}}', env);
    expect(facts).toMatchObject({ runAttempt: 3, defaultBranch: 'trunk', workspace: '/w' });
    expect(facts.graphqlUrl).toBe('https://ghe.example/api/v3/graphql');
  });

  test('of an event that wakes a run up, by a decision or as such', () => {
    const sent = { client_payload: { run_id: 'r1', only: 'decided' } };
    expect(factsOf(JSON.stringify(sent)).wakes).toEqual({ runId: 'r1', decidedOnly: true });
    const byHand = { inputs: { 'run-id': 'r1' } };
    const started = { GITHUB_EVENT_NAME: 'workflow_dispatch' };
    expect(factsOf(JSON.stringify(byHand), started).wakes).toEqual({ runId: 'r1', decidedOnly: false });
    expect(factsOf('{"inputs":{"run-id":""}}', started).wakes).toBeUndefined();
    expect(factsOf('{"inputs":null}', started).wakes).toBeUndefined();
  });
});
