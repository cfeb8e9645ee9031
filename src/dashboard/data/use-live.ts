import { useEffect, useRef } from 'preact/hooks';
import { useDashboard } from './dashboard.ts';
import type { Listener } from './live.ts';

/** Hears every change while the component is shown. */
export function useLive(listener: Listener): void {
  const { live } = useDashboard();
  const newest = useRef(listener);
  newest.current = listener;
  useEffect(() => live.on((changes) => newest.current(changes)), [live]);
}
