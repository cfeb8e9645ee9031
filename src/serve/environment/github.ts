import { readFileSync } from 'node:fs';
import type { PullRequestOptions } from '../../api/github/options.ts';
import { Fault } from '../../errors.ts';
import { checkGithubIdentity, type GithubApp, type GithubIdentity } from '../../github-access/options.ts';

/** How the server asks GitHub: by `ORCHESTRATOR_GITHUB_TOKEN` or as an app; undefined where neither is set. Faults: usage. */
export function readGithubIdentity(env: NodeJS.ProcessEnv): GithubIdentity | undefined {
  const token = set(env.ORCHESTRATOR_GITHUB_TOKEN);
  const app = appOf(env);
  const apiUrl = set(env.GITHUB_API_URL);
  if (token === undefined && app === undefined) return undefined;
  const identity = {
    ...(token === undefined ? {} : { token }),
    ...(app === undefined ? {} : { app }),
    ...(apiUrl === undefined ? {} : { apiUrl }),
  };
  if (token !== undefined && app !== undefined)
    throw new Fault('usage', 'Both ORCHESTRATOR_GITHUB_TOKEN and GITHUB_APP_ID are set.', {
      cure: 'Leave one of them out.',
    });
  checkGithubIdentity(identity);
  return identity;
}

/** Pull requests and comments decide, where the server can ask GitHub; it hears of them at once where `GITHUB_WEBHOOK_SECRET` is set. Faults: usage. */
export function readPullRequestOptions(env: NodeJS.ProcessEnv): PullRequestOptions | undefined {
  const identity = readGithubIdentity(env);
  const secret = set(env.GITHUB_WEBHOOK_SECRET);
  const old = set(env.GITHUB_WEBHOOK_SECRET_OLD);
  if (identity === undefined && secret !== undefined)
    throw new Fault('usage', 'GITHUB_WEBHOOK_SECRET is set, but who did what on GitHub cannot be asked.', {
      cure: 'Set ORCHESTRATOR_GITHUB_TOKEN, or GITHUB_APP_ID and GITHUB_APP_PRIVATE_KEY.',
    });
  if (secret === undefined && old !== undefined)
    throw new Fault('usage', 'GITHUB_WEBHOOK_SECRET_OLD is set without GITHUB_WEBHOOK_SECRET.');
  if (identity === undefined) return undefined;
  const secrets = [secret, old].filter((one) => one !== undefined);
  return { ...identity, ...(secrets.length === 0 ? {} : { webhookSecret: secrets }) };
}

function appOf(env: NodeJS.ProcessEnv): GithubApp | undefined {
  const id = set(env.GITHUB_APP_ID);
  const key = set(env.GITHUB_APP_PRIVATE_KEY);
  const file = set(env.GITHUB_APP_PRIVATE_KEY_FILE);
  if (id === undefined && key === undefined && file === undefined) return undefined;
  if (id === undefined) throw new Fault('usage', 'The private key of a GitHub App is set without GITHUB_APP_ID.');
  if (key !== undefined && file !== undefined)
    throw new Fault('usage', 'Both GITHUB_APP_PRIVATE_KEY and GITHUB_APP_PRIVATE_KEY_FILE are set.');
  // Many places that keep secrets keep one line.
  if (key !== undefined) return { id, privateKey: key.replaceAll('\\n', '\n') };
  if (file !== undefined) return { id, privateKey: read(file) };
  throw new Fault('usage', 'GITHUB_APP_ID is set without GITHUB_APP_PRIVATE_KEY or GITHUB_APP_PRIVATE_KEY_FILE.');
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Fault('usage', `GITHUB_APP_PRIVATE_KEY_FILE names ${path}, which cannot be read.`, { cause });
  }
}

function set(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}
