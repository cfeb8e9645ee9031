import { useId, useRef } from 'preact/hooks';
import { words } from '../../words/en.ts';
import type { Find } from './create-find.ts';
import { MOST_FOUND } from './finder.ts';

interface FindBarProps {
  readonly find: Find;
  readonly onStep: (direction: 1 | -1) => void;
}

/** A pause in typing after which is searched. */
const PAUSE_MS = 200;

/** Looks for a text in the log: Enter goes on, with Shift back. */
export function FindBar({ find, onStep }: FindBarProps) {
  const id = useId();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isIdle = find.count.value === 0;
  return (
    <search class="log-find">
      <label for={id} class="unseen">
        {words.log.find}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        placeholder={words.log.find}
        aria-keyshortcuts="/"
        onInput={({ currentTarget: { value } }) => {
          clearTimeout(timer.current);
          timer.current = setTimeout(() => find.look(value), PAUSE_MS);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          find.look(event.currentTarget.value);
          onStep(event.shiftKey ? -1 : 1);
        }}
      />
      <button
        type="button"
        disabled={isIdle}
        aria-label={words.log.before}
        title={words.log.beforeKey}
        onClick={() => onStep(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        disabled={isIdle}
        aria-label={words.log.next}
        title={words.log.nextKey}
        onClick={() => onStep(1)}
      >
        ↓
      </button>
      <span class="log-found" role="status">
        {foundText(find)}
      </span>
    </search>
  );
}

function foundText({ wanted, count, at, isLooking }: Find): string {
  if (wanted.value === '') return '';
  if (isLooking.value) return words.log.looking(count.value);
  if (count.value >= MOST_FOUND) return words.log.foundMany(count.value);
  return words.log.found(at.value === undefined ? undefined : at.value + 1, count.value);
}
