import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { ApiError } from '../../client/api-error.ts';

/** Something that is asked of the API. What was loaded before stays until the new is there. */
export interface Loaded<Value> {
  readonly value: Value | undefined;
  /** Why the last asking failed. */
  readonly error: ApiError | undefined;
  readonly isLoading: boolean;
  /** Asks again; `quietly` keeps what is shown while it does. */
  reload(): void;
}

interface State<Value> {
  readonly key: string;
  readonly value?: Value;
  readonly error?: ApiError;
  readonly isLoading: boolean;
}

/** Loads at once, and again whenever `key` changes; what it asked for and does not need any more is aborted. */
export function useLoaded<Value>(key: string, load: (signal: AbortSignal) => Promise<Value>): Loaded<Value> {
  const state = useSignal<State<Value>>({ key, isLoading: true });
  const asked = useRef(0);
  const current = useRef<AbortController>(undefined);
  const newest = useRef(load);
  newest.current = load;

  const run = (): void => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    asked.current += 1;
    const { error: _error, ...before } = state.peek();
    state.value = before.key === key ? { ...before, isLoading: true } : { key, isLoading: true };
    newest.current(controller.signal).then(
      (value) => {
        if (!controller.signal.aborted) state.value = { key, value, isLoading: false };
      },
      (thrown: unknown) => {
        if (!controller.signal.aborted) state.value = { ...state.peek(), error: apiErrorOf(thrown), isLoading: false };
      },
    );
  };
  useEffect(() => {
    run();
    return () => current.current?.abort();
  }, [key]);

  const { key: known, value, error, isLoading } = state.value;
  const isStale = known !== key;
  return {
    value: isStale ? undefined : value,
    error: isStale ? undefined : error,
    isLoading: isStale || isLoading,
    reload: run,
  };
}

/** Whatever was thrown, as an error of the API. */
export function apiErrorOf(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  return new ApiError(thrown instanceof Error ? thrown.message : String(thrown), { status: 0, cause: thrown });
}
