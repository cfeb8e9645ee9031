import type { getOctokit } from '@actions/github';
import { sleep } from '../../system/clock.ts';
import type { System } from '../../system/system.ts';
import { type Patience, waitBefore } from './patience.ts';

/** GitHub's API, REST and GraphQL, as the toolkit's own client. */
export type GithubClient = ReturnType<typeof getOctokit>;

/** Where GitHub is and who asks. */
export interface GithubAccess {
  readonly system: Pick<System, 'clock'>;
  readonly token: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Hears, in a sentence, why a call waits before it is made again. */
  readonly log: (message: string) => void;
  /** How long it waits for a GitHub that is ill or limits; a few minutes in all where it is absent. */
  readonly patience?: Partial<Patience>;
}

/** No call takes longer; GitHub itself gives up after ten seconds. */
const CALL_LIMIT_MS = 60_000;

/**
 * A client that waits as GitHub asks where a rate limit is reached, and repeats what a sick server may be asked twice. Loads the toolkit
 * when it is called. Its calls throw octokit's own errors.
 */
export async function createGithub(access: GithubAccess): Promise<GithubClient> {
  const { getOctokit } = await import('@actions/github');
  const { clock } = access.system;
  const octokit = getOctokit(access.token, { baseUrl: access.apiUrl, log: SILENT });
  octokit.hook.wrap('request', async (request, options) => {
    for (let number = 1; ; number += 1) {
      const url = /^\/graphql$|\/api\/graphql$/.test(options.url) ? access.graphqlUrl : options.url;
      const signal = AbortSignal.timeout(CALL_LIMIT_MS);
      try {
        return await request({ ...options, url, request: { ...options.request, signal } });
      } catch (thrown) {
        const wait = waitBefore(thrown, { method: options.method, url }, number, clock.now(), access.patience);
        if (wait === undefined) throw thrown;
        access.log(`${wait.why}; asking again in ${Math.ceil(wait.ms / 1000)} s`);
        await sleep(clock, wait.ms);
      }
    }
  });
  return octokit;
}

const silent = (): void => undefined;
const SILENT = { debug: silent, info: silent, warn: silent, error: silent };
