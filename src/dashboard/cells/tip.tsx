import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './tip.css';

interface Shown {
  readonly by: HTMLElement;
  readonly facts: ComponentChildren;
}

const shown = signal<Shown | undefined>();

/** Handlers that show facts beside an element while it is pointed at or has the focus. Its label must say the same. */
export function tipFor(facts: () => ComponentChildren) {
  const show = ({ currentTarget }: { currentTarget: EventTarget | null }): void => {
    if (currentTarget instanceof HTMLElement) shown.value = { by: currentTarget, facts: facts() };
  };
  const hide = ({ currentTarget }: { currentTarget: EventTarget | null }): void => {
    if (shown.value?.by === currentTarget && !document.querySelector('.tip:hover')) shown.value = undefined;
  };
  return { onMouseEnter: show, onFocus: show, onMouseLeave: hide, onBlur: hide };
}

/** The place where facts are shown; there is one for the page. Escape hides it. */
export function Tip() {
  const box = useRef<HTMLDivElement>(null);
  const now = shown.value;
  useEffect(() => {
    const hide = (event: Event): void => {
      if (!(event instanceof KeyboardEvent) || event.key === 'Escape') shown.value = undefined;
    };
    addEventListener('keydown', hide);
    addEventListener('scroll', hide, true);
    return () => {
      removeEventListener('keydown', hide);
      removeEventListener('scroll', hide, true);
      shown.value = undefined;
    };
  }, []);
  useEffect(() => {
    if (now !== undefined && box.current !== null) place(box.current, now.by);
  }, [now]);
  if (now === undefined) return null;
  return (
    <div class="tip" ref={box} aria-hidden="true" onMouseLeave={() => (shown.value = undefined)}>
      {now.facts}
    </div>
  );
}

/** Below its element, or above where there is more room, inside of the window. */
function place(box: HTMLElement, by: HTMLElement): void {
  const cell = by.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const left = Math.max(
    4,
    Math.min(cell.left + cell.width / 2 - width / 2, document.documentElement.clientWidth - width - 4),
  );
  const top = cell.bottom + height + 4 > innerHeight ? cell.top - height : cell.bottom;
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
}
