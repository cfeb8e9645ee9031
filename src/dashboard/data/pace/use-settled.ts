import { useEffect } from 'preact/hooks';
import type { Loaded } from '../use-loaded.ts';

/** Calls `onSettled` once what is loaded is there, or has failed: for what stands below and would be moved by it. */
export function useSettled({ value, error }: Pick<Loaded<unknown>, 'value' | 'error'>, onSettled: () => void): void {
  const isSettled = value !== undefined || error !== undefined;
  useEffect(() => {
    if (isSettled) onSettled();
  }, [isSettled]);
}
