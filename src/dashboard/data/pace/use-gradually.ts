import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { nextFrame } from './frame.ts';

/** How many of `count` things to draw now: `step` at first and so many more with each frame, so that the reader never waits for all. */
export function useGradually(count: number, step: number): number {
  const shown = useSignal(step);
  const isAll = shown.value >= count;
  useEffect(() => {
    if (isAll) return undefined;
    let isOver = false;
    nextFrame(() => {
      if (!isOver) shown.value += step;
    });
    return () => {
      isOver = true;
    };
  }, [isAll, shown.value, step]);
  return Math.min(shown.value, count);
}
