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

  test('of who asked, and of nobody on a schedule', () => {
    const env = { GITHUB_ACTOR: 'ana', GITHUB_TRIGGERING_ACTOR: 'ben' };
    const event = JSON.stringify({
      action: 'synchronize',
      sender: { login: 'eve' },
      pull_request: { user: { login: 'ana' } },
    });
    expect(factsOf(event, env).asked).toEqual(['github:ana', 'github:ben', 'github:eve']);
    expect(factsOf('{}', { ...env, GITHUB_EVENT_NAME: 'schedule' }).asked).toEqual([]);
  });

  test('of what somebody may decide by: a closed pull request, a new comment, and nothing else', () => {
    const sender = { login: 'ana', type: 'User' };
    const who = { login: 'ana', isBot: false };
    const trigger = (name: string, event: object) =>
      factsOf(JSON.stringify({ sender, ...event }), { GITHUB_EVENT_NAME: name }).trigger;
    const closed = { action: 'closed', pull_request: { number: 7 } };
    for (const name of ['pull_request', 'pull_request_target'])
      expect(trigger(name, closed)).toEqual({ kind: 'closed', number: 7, sender: who });
    const comment = { action: 'created', issue: { number: 7, pull_request: {} }, comment: { id: 3, body: '/approve' } };
    const said = { kind: 'comment', number: 7, isPull: true, comment: 3, body: '/approve', sender: who };
    expect(trigger('issue_comment', comment)).toEqual(said);
    expect(trigger('issue_comment', { ...comment, sender: { login: 'a[bot]' } })).toMatchObject({
      sender: { isBot: true },
    });
    for (const [name, event] of [
      ['pull_request', { ...closed, action: 'reopened' }],
      ['pull_request_review', closed],
      ['issue_comment', { ...comment, action: 'edited' }],
      ['issue_comment', { ...comment, sender: null }],
      ['issue_comment', { ...comment, comment: { id: '3' } }],
      ['push', comment],
    ] as const) {
      expect(trigger(name, event)).toBeUndefined();
    }
  });
});
