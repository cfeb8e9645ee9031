import { type ReadonlySignal, signal } from '@preact/signals';
import { ApiError } from '../../client/api-error.ts';
import { createTaskClient } from '../../client/create-task-client.ts';
import type { TaskClient } from '../../client/task-client.ts';
import type { Me, Scope } from '../../schema/generated/task-api/api-types.ts';

/** How the reader stands with the API. `asking` it is not known yet; `out` a token is wanted; `lost` the API did not answer. */
export type SessionState = 'asking' | 'in' | 'out' | 'lost';

/** Who reads, and the client that speaks for them: by a token kept for this tab, else by whatever the browser sends (the host's cookie). */
export interface Session {
  readonly state: ReadonlySignal<SessionState>;
  readonly me: ReadonlySignal<Me | undefined>;
  /** Why nobody is signed in, or the API is lost; undefined where there is nothing to say. */
  readonly trouble: ReadonlySignal<ApiError | undefined>;
  readonly client: TaskClient;
  /** Whether the reader may do what the scope allows; follows `me`. */
  may(scope: Scope): boolean;
  /** Asks the API who this is. */
  begin(): Promise<void>;
  /** Tries a token; it is kept where the API takes it. */
  signIn(token: string): Promise<void>;
  signOut(): void;
}

const KEY = 'orchestrator.token';

/** A session with the API at `api`, a path; `storage` keeps the token. */
export function createSession({ api, storage }: { api: string; storage: Storage }): Session {
  const state = signal<SessionState>('asking');
  const me = signal<Me | undefined>();
  const trouble = signal<ApiError | undefined>();
  let token = storage.getItem(KEY);

  const ask: typeof fetch = async (input, init) => {
    const headers = new Headers(init?.headers);
    if (token !== null) headers.set('authorization', `Bearer ${token}`);
    // History says by which way something was done.
    headers.set('x-orchestrator-client', 'dashboard');
    const response = await fetch(input, { ...init, headers, credentials: 'same-origin' });
    if (response.status === 401 && state.value === 'in') leave();
    return response;
  };
  const client = createTaskClient({ baseUrl: api, fetch: ask });

  const leave = (): void => {
    token = null;
    storage.removeItem(KEY);
    me.value = undefined;
    state.value = 'out';
  };
  const begin = async (): Promise<void> => {
    try {
      me.value = await client.getMe();
      trouble.value = undefined;
      state.value = 'in';
    } catch (thrown) {
      const failure = thrown instanceof ApiError ? thrown : new ApiError(String(thrown), { status: 0, cause: thrown });
      const isRefused = failure.status === 401 || failure.status === 403;
      // Who sends nothing is only asked to; who sends what is no good is told so.
      trouble.value = isRefused && token === null && failure.status === 401 ? undefined : failure;
      if (isRefused) leave();
      else state.value = 'lost';
    }
  };

  return {
    state,
    me,
    trouble,
    client,
    may: (scope) => me.value?.scopes.includes(scope) ?? false,
    begin,
    async signIn(text) {
      token = text.trim() === '' ? null : text.trim();
      await begin();
      if (token !== null && state.value === 'in') storage.setItem(KEY, token);
    },
    signOut() {
      trouble.value = undefined;
      leave();
    },
  };
}
