import { describe, expect, it } from 'vitest';
import { matchingRule } from '../../../../src/api/auth/github/match.ts';
import { checkGithubOptions, type GithubOptions, type GithubRule } from '../../../../src/api/auth/github/options.ts';

const rule: GithubRule = { name: 'nightly', match: { repository_id: '74' }, scopes: ['tasks:write'] };
const job = {
  repository_id: '74',
  repository_owner_id: '65',
  repository: 'octo/hello',
  event_name: 'schedule',
  ref: 'refs/heads/main',
};

describe('rules', () => {
  it.each([
    [{ repository_id: '74' }],
    [{ repository_owner_id: ['1', '65'] }],
    [{ repository_id: '74', ref: ['refs/heads/main', 'refs/heads/next'], event_name: 'schedule' }],
  ])('match what is exactly so: %j', (match) => {
    expect(matchingRule([{ ...rule, match }], job)?.name).toBe('nightly');
  });

  it.each([
    ['another number', { repository_id: '7' }, {}],
    ['another branch', { repository_id: '74', ref: 'refs/heads/mai' }, {}],
    ['a claim that is missing', { repository_id: '74', environment: 'production' }, {}],
    ['a claim that is empty', { repository_id: '74', environment: '' }, { environment: '' }],
    ['a claim that is no text', { repository_id: '74' }, { repository_id: 74 }],
    ['a claim in a list', { repository_id: '74' }, { repository_id: ['74'] }],
    ['a claim with a line break', { repository_id: '74', ref: 'a\nb' }, { ref: 'a\nb' }],
    ['a pull request', { repository_id: '74' }, { event_name: 'pull_request' }],
    ['a pull request with rights', { repository_id: '74' }, { event_name: 'pull_request_target' }],
    ['an event that is not told', { repository_id: '74' }, { event_name: undefined }],
  ])('match nothing for %s', (_what, match, claims) => {
    expect(matchingRule([{ ...rule, match: match as GithubRule['match'] }], { ...job, ...claims })).toBeUndefined();
  });

  it('take pull requests where they list them, and the first that matches wins', () => {
    const rules: GithubRule[] = [
      { ...rule, name: 'pull', match: { repository_id: '74', event_name: ['push', 'pull_request'] } },
      { ...rule, name: 'all' },
      { ...rule, name: 'never' },
    ];
    expect(matchingRule(rules, { ...job, event_name: 'pull_request' })?.name).toBe('pull');
    expect(matchingRule(rules, job)?.name).toBe('all');
  });
});

describe('checkGithubOptions', () => {
  const options: GithubOptions = { audience: 'https://tasks.example', rules: [rule] };

  it.each<[string, Partial<GithubOptions>]>([
    ['as it stands', {}],
    ['GHES', { issuer: 'https://git.example/_services/token' }],
    ['data residency', { issuer: 'https://token.actions.octo.ghe.com' }],
    ['loopback', { issuer: 'http://127.0.0.1:9', jwksUri: 'http://[::1]:9/keys' }],
  ])('takes %s', (_what, part) => expect(() => checkGithubOptions({ ...options, ...part })).not.toThrow());

  it.each<[string, Partial<GithubOptions>]>([
    ['no audience', { audience: '' }],
    ['an issuer in the clear', { issuer: 'http://git.example/_services/token' }],
    ['an issuer that is no address', { issuer: 'github' }],
    ['keys in the clear', { jwksUri: 'http://127.0.0.1.evil.example/keys' }],
    ['credentials in an address', { jwksUri: 'https://a:b@git.example/keys' }],
    ['no rules', { rules: [] }],
    ['names alone', { rules: [{ ...rule, match: { repository: 'octo/hello', ref: 'refs/heads/main' } }] }],
    ['a name for a number', { rules: [{ ...rule, match: { repository_id: 'octo/hello' } }] }],
    ['an empty list', { rules: [{ ...rule, match: { repository_id: [] } }] }],
    ['sub', { rules: [{ ...rule, match: { repository_id: '74', sub: 'repo:octo/hello' } as GithubRule['match'] }] }],
    [
      'a workflow without its ref',
      { rules: [{ ...rule, match: { repository_id: '74', workflow_ref: 'octo/hello/.github/workflows/n.yml' } }] },
    ],
    [
      'pull_request_target alone',
      { rules: [{ ...rule, match: { repository_id: '74', event_name: 'pull_request_target' } }] },
    ],
    ['no scopes', { rules: [{ ...rule, scopes: [] }] }],
    ['a scope there is not', { rules: [{ ...rule, scopes: ['tasks' as 'tasks:read'] }] }],
    ['tokens', { rules: [{ ...rule, scopes: ['admin:tokens'] }] }],
    ['pruning', { rules: [{ ...rule, scopes: ['admin:prune'] }] }],
  ])('refuses %s', (_what, part) => {
    expect(() => checkGithubOptions({ ...options, ...part })).toThrow(expect.objectContaining({ code: 'usage' }));
  });

  it('takes pull_request_target where it is said twice', () => {
    const rules = [{ ...rule, match: { repository_id: '74', event_name: 'pull_request_target' } }];
    expect(() => checkGithubOptions({ ...options, rules, allowPullRequestTarget: true })).not.toThrow();
  });
});
