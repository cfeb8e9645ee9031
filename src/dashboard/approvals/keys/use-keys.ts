import { useEffect, useRef } from 'preact/hooks';
import { singleKeys } from './single-keys.ts';

/** What each key does, by `event.key`. */
export type KeyMap = Readonly<Record<string, (() => void) | undefined>>;

/** Single keys for the whole page; never while somebody types, in a dialog, or with another key held down. */
export function useKeys(keys: KeyMap): void {
  const newest = useRef(keys);
  newest.current = keys;
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]') !== null) return;
      if (event.key !== 'Escape' && !singleKeys.value) return;
      const act = Object.hasOwn(newest.current, event.key) ? newest.current[event.key] : undefined;
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}

const UNTYPED = ['checkbox', 'radio', 'button', 'submit', 'reset'];

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !UNTYPED.includes(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
