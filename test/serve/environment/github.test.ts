import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readPullRequestOptions } from '../../../src/serve/environment/github.ts';
import { withoutServerSecrets } from '../../../src/serve/environment/withheld.ts';
import { createSystem } from '../../../src/system/system.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = String(privateKey.export({ type: 'pkcs1', format: 'pem' })).trim();
const folder = mkdtempSync(join(tmpdir(), 'key-'));
const file = join(folder, 'app.pem');
writeFileSync(file, pem);

afterAll(() => rmSync(folder, { recursive: true }));

describe('GitHub from the environment', () => {
  test('nothing is set', () => {
    expect(readPullRequestOptions({})).toBeUndefined();
    expect(readPullRequestOptions({ GITHUB_API_URL: 'https://api.github.com', GITHUB_APP_ID: ' ' })).toBeUndefined();
  });

  test('a token, with and without the webhook', () => {
    const env = { ORCHESTRATOR_GITHUB_TOKEN: 'ghp_x', GITHUB_API_URL: 'https://github.example.com/api/v3' };
    const identity = { token: 'ghp_x', apiUrl: 'https://github.example.com/api/v3' };
    expect(readPullRequestOptions(env)).toEqual(identity);
    expect(readPullRequestOptions({ ...env, GITHUB_WEBHOOK_SECRET: 's', GITHUB_WEBHOOK_SECRET_OLD: 'o' })).toEqual({
      ...identity,
      webhookSecret: ['s', 'o'],
    });
  });

  test.each([
    ['as it is', { GITHUB_APP_PRIVATE_KEY: pem }],
    ['on one line', { GITHUB_APP_PRIVATE_KEY: pem.replaceAll('\n', '\\n') }],
    ['in a file', { GITHUB_APP_PRIVATE_KEY_FILE: file }],
  ])('an app with its key %s', (_, env) => {
    expect(readPullRequestOptions({ GITHUB_APP_ID: '7', ...env })).toEqual({ app: { id: '7', privateKey: pem } });
  });

  test.each([
    [{ GITHUB_WEBHOOK_SECRET: 's' }, 'cannot be asked'],
    [{ GITHUB_APP_ID: '7' }, 'without GITHUB_APP_PRIVATE_KEY'],
    [{ GITHUB_APP_PRIVATE_KEY: pem }, 'without GITHUB_APP_ID'],
    [{ GITHUB_APP_ID: '7', GITHUB_APP_PRIVATE_KEY_FILE: '/nowhere' }, 'cannot be read'],
    [{ GITHUB_APP_ID: '7', GITHUB_APP_PRIVATE_KEY: 'x' }, 'none of RSA in PEM'],
    [{ GITHUB_APP_ID: '7', GITHUB_APP_PRIVATE_KEY: pem, GITHUB_APP_PRIVATE_KEY_FILE: file }, 'Both'],
    [{ GITHUB_APP_ID: '7', GITHUB_APP_PRIVATE_KEY: pem, ORCHESTRATOR_GITHUB_TOKEN: 't' }, 'Both'],
    [{ ORCHESTRATOR_GITHUB_TOKEN: 't', GITHUB_WEBHOOK_SECRET_OLD: 'o' }, 'without GITHUB_WEBHOOK_SECRET'],
  ])('half of it is told: %#', (env, words) => {
    expect(() => readPullRequestOptions(env)).toThrow(words);
  });

  test('plans of the server see none of its secrets', () => {
    const env = { ORCHESTRATOR_GITHUB_TOKEN: 't', GITHUB_APP_PRIVATE_KEY: pem, GITHUB_WEBHOOK_SECRET: 's', HOME: '/h' };
    expect(withoutServerSecrets(createSystem({ env })).env).toEqual({ HOME: '/h' });
  });
});
