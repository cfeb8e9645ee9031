import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Change } from './live.ts';
import { calmly } from './pace/calmly.ts';
import { useLive } from './use-live.ts';

/** When something is asked for again. */
export interface Currency {
  /** No sooner than so many ms after the last time. */
  readonly restMs: number;
  /** Also every so many ms without a change; never where it is undefined. */
  readonly everyMs: number | undefined;
  readonly matters: (changes: readonly Change[]) => boolean;
}

/** Calls `refresh` when changes come that matter, and now and then. Nothing is asked while nobody looks; what was missed is made good when they do again. */
export function useCurrent(refresh: () => void, { restMs, everyMs, matters }: Currency): void {
  const newest = useRef<(() => void) | undefined>(refresh);
  newest.current = refresh;
  const isBehind = useRef(false);
  const soon = useMemo(
    () =>
      calmly(() => {
        isBehind.current = document.visibilityState !== 'visible';
        if (!isBehind.current) newest.current?.();
      }, restMs),
    [restMs],
  );
  useLive((changes) => {
    if (matters(changes)) soon();
  });
  useEffect(() => {
    const look = (): void => {
      if (isBehind.current) soon();
    };
    document.addEventListener('visibilitychange', look);
    const timer = everyMs === undefined ? undefined : setInterval(soon, everyMs);
    return () => {
      document.removeEventListener('visibilitychange', look);
      clearInterval(timer);
    };
  }, [soon, everyMs]);
  useEffect(
    () => () => {
      newest.current = undefined;
    },
    [],
  );
}
