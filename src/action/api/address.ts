import { NoEntry } from '../../sync/send/faults.ts';
import type { System } from '../../system/system.ts';
import type { ActionInputs } from '../inputs.ts';
import { askIdentity, identityKeysIn } from './identity.ts';
import { createSignIn } from './sign-in.ts';

/** A task API and how it knows this job. */
export interface JobAddress {
  readonly baseUrl: string;
  /** Answers undefined where the job calls without a name. */
  readonly token: () => Promise<string | undefined>;
}

/** The task API a job is to tell; undefined where it names none. `onNote` hears what is missing for the way that was asked for. */
export function addressOf(
  inputs: Pick<ActionInputs, 'apiBase' | 'apiAuth' | 'apiToken'>,
  keys: Readonly<Record<string, string | undefined>>,
  system: System,
  onNote: (sentence: string) => void,
): JobAddress | undefined {
  const { apiBase: baseUrl, apiAuth, apiToken } = inputs;
  if (baseUrl === undefined) return undefined;
  const without = async (): Promise<undefined> => undefined;
  const withToken = async (): Promise<string | undefined> => apiToken;
  if (apiAuth === 'none') return { baseUrl, token: without };
  if (apiAuth === 'token') return { baseUrl, token: withToken };
  const identity = identityKeysIn(keys);
  if (identity === undefined) {
    if (apiAuth === 'oidc' || apiToken === undefined) onNote(noPermission(baseUrl, apiAuth));
    return { baseUrl, token: apiAuth === 'oidc' ? without : withToken };
  }
  const signIn = createSignIn({ baseUrl, system, identity: (audience) => askIdentity(identity, audience, system) });
  return { baseUrl, token: apiAuth === 'auto' && apiToken !== undefined ? orToken(signIn, apiToken, onNote) : signIn };
}

function noPermission(baseUrl: string, apiAuth: string): string {
  const otherwise = apiAuth === 'oidc' ? '' : ', or give `api-token`';
  return `${baseUrl} does not know who this job is: add \`permissions: id-token: write\` to the job${otherwise}.`;
}

// An API that takes no identities is still one for a token of its own.
function orToken(signIn: () => Promise<string>, token: string, onNote: (sentence: string) => void) {
  let isRefused = false;
  return async (): Promise<string> => {
    if (isRefused) return token;
    try {
      return await signIn();
    } catch (thrown) {
      if (!(thrown instanceof NoEntry)) throw thrown;
      if (!isRefused) onNote(`${thrown.message}; api-token is used instead.`);
      isRefused = true;
      return token;
    }
  };
}
