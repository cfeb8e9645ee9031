import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { LogSource } from '../load/create-log-source.ts';
import { createFinder, type Finder, patternOf } from './finder.ts';

/** What is looked for in a log, and where it is. */
export interface Find {
  /** What is looked for; empty for nothing. */
  readonly wanted: ReadonlySignal<string>;
  readonly pattern: ReadonlySignal<RegExp | undefined>;
  /** Lines with it, as far as was looked. */
  readonly count: ReadonlySignal<number>;
  readonly isLooking: ReadonlySignal<boolean>;
  /** The place among them of the one that was gone to last, from 0. */
  readonly at: ReadonlySignal<number | undefined>;
  look(wanted: string): void;
  /** The next line with it after `line` (from 0), or before it; past an end it begins at the other. */
  step(line: number, direction: 1 | -1): number | undefined;
  stop(): void;
}

/** Looks through a log in short turns, and through what comes. */
export function createFind(source: LogSource): Find {
  const wanted = signal('');
  const pattern = signal<RegExp | undefined>();
  const count = signal(0);
  const isLooking = signal(false);
  const at = signal<number | undefined>();
  let finder: Finder | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const turn = (): void => {
    timer = undefined;
    const hasMore = finder?.advance() ?? false;
    count.value = finder?.found.length ?? 0;
    isLooking.value = hasMore;
    if (hasMore) timer = setTimeout(turn);
  };
  const go = (): void => {
    if (finder !== undefined) timer ??= setTimeout(turn);
  };
  const end = effect(() => {
    source.size.value;
    untracked(go);
  });

  return {
    wanted,
    pattern,
    count,
    isLooking,
    at,
    look(text) {
      if (text === wanted.value) return;
      clearTimeout(timer);
      timer = undefined;
      wanted.value = text;
      pattern.value = text === '' ? undefined : patternOf(text);
      finder = text === '' ? undefined : createFinder(source.text, text);
      count.value = 0;
      at.value = undefined;
      isLooking.value = finder !== undefined;
      go();
    },
    step(line, direction) {
      const found = finder?.found ?? [];
      const place = neighbour(found, line, direction);
      at.value = place;
      return place === undefined ? undefined : found[place];
    },
    stop() {
      end();
      clearTimeout(timer);
    },
  };
}

/** The place of the first number after `line`, or of the last one before it; beyond an end the one at the other. */
export function neighbour(found: readonly number[], line: number, direction: 1 | -1): number | undefined {
  if (found.length === 0) return undefined;
  const after = found.findIndex((one) => (direction === 1 ? one > line : one >= line));
  if (direction === 1) return after < 0 ? 0 : after;
  return (after < 0 ? found.length : after) === 0 ? found.length - 1 : (after < 0 ? found.length : after) - 1;
}
