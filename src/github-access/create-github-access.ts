import type { RequestParameters } from '@octokit/types';
import type { Clock } from '../system/clock.ts';
import { systemClock } from '../system/clock.ts';
import type { System } from '../system/system.ts';
import { createGithubCaller, type GithubCaller, type OctokitRequest } from './github-caller.ts';
import { GithubFault } from './github-fault.ts';
import { createInstallations } from './installations.ts';
import { checkGithubIdentity, GITHUB_API, type GithubApp, type GithubIdentity, webHostOf } from './options.ts';
import { createTokenCache } from './token-cache.ts';

/** How GitHub is asked. */
export interface GithubAccessOptions extends GithubIdentity {
  readonly fetch: System['fetch'];
  readonly clock?: Pick<Clock, 'now'>;
  /** No call takes longer, in ms; 8 seconds where it is not given, for GitHub itself waits ten for us. */
  readonly limitMs?: number;
}

/** The server's own way to GitHub. */
export interface GithubAccess {
  /** The host of the pages it speaks of: `github.com`. */
  readonly host: string;
  /** Who may ask about `owner/name`. Throws GithubFault where the app is not installed there, or GitHub does not say. */
  forRepository(fullName: string): Promise<GithubCaller>;
}

/**
 * A way to GitHub by a token or as an app, whose installation is looked up for each repository and whose tokens are renewed. Throws Fault
 * `usage` for options that cannot work. Loads octokit with the first call.
 */
export function createGithubAccess(options: GithubAccessOptions): GithubAccess {
  const { token, app, apiUrl = GITHUB_API, clock = systemClock, limitMs = 8_000 } = options;
  checkGithubIdentity(options);
  const load = once(async () => {
    const { request } = await import('@octokit/request');
    const plain = request.defaults({
      baseUrl: apiUrl.replace(/\/+$/, ''),
      headers: { 'user-agent': 'orchestrator-action', 'x-github-api-version': '2022-11-28' },
      request: { fetch: options.fetch, log: SILENT },
    });
    if (token !== undefined) return byToken(plain, token, { clock, limitMs });
    return await byApp(plain, app as GithubApp, { clock, limitMs });
  });
  return {
    host: webHostOf(apiUrl),
    async forRepository(fullName) {
      if (!/^[^/\s]+\/[^/\s]+$/.test(fullName))
        throw new GithubFault('refused', `${JSON.stringify(fullName)} is no name of a repository.`, { status: 404 });
      return (await load())(fullName);
    },
  };
}

type CallerFor = (fullName: string) => Promise<GithubCaller>;
type AuthHook = NonNullable<NonNullable<RequestParameters['request']>['hook']>;
type Limits = Parameters<typeof createGithubCaller>[1];

function byToken(plain: OctokitRequest, token: string, limits: Limits): CallerFor {
  const request = plain.defaults({ headers: { authorization: `token ${token}` } });
  const caller = createGithubCaller(request as OctokitRequest, limits);
  return () => Promise.resolve(caller);
}

async function byApp(plain: OctokitRequest, { id, privateKey }: GithubApp, limits: Limits): Promise<CallerFor> {
  const { createAppAuth } = await import('@octokit/auth-app');
  const auth = createAppAuth({
    appId: id,
    privateKey,
    request: plain,
    cache: createTokenCache(limits.clock),
    log: SILENT,
  });
  const callerOf = (hook: AuthHook): GithubCaller =>
    createGithubCaller(plain.defaults({ request: { hook } }) as OctokitRequest, limits);
  const installation = createInstallations(callerOf(auth.hook), limits.clock);
  const callers = new Map<number, GithubCaller>();
  return async (fullName) => {
    const number = await installation(fullName);
    const known = callers.get(number);
    if (known !== undefined) return known;
    const { hook } = createAppAuth({
      ...{ appId: id, privateKey, installationId: number, request: plain, log: SILENT },
      cache: createTokenCache(limits.clock),
    });
    const made = callerOf(hook);
    callers.set(number, made);
    return made;
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((thrown: unknown) => {
      made = undefined;
      throw thrown;
    });
    return made;
  };
}

const silent = (): void => undefined;
const SILENT = { debug: silent, info: silent, warn: silent, error: silent };
