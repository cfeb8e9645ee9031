import type { Clock } from '../../system/clock.ts';

/** Works with a signal that aborts after `ms`, or together with `outer`. */
export async function within<Value>(
  clock: Clock,
  ms: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const late = new AbortController();
  const give = (): void => late.abort();
  const stop = clock.after(ms, give);
  if (outer?.aborted) give();
  outer?.addEventListener('abort', give);
  try {
    return await work(late.signal);
  } finally {
    stop();
    outer?.removeEventListener('abort', give);
  }
}
