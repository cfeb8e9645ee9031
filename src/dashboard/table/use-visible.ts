import { signal } from '@preact/signals';
import { observeWindowOffset, observeWindowRect, Virtualizer, windowScroll } from '@tanstack/virtual-core';
import { useEffect, useMemo, useRef } from 'preact/hooks';

/** Which rows of a long list are drawn, and the room that stands for the others, px. */
export interface Visible {
  readonly first: number;
  /** The row behind the last. */
  readonly end: number;
  readonly before: number;
  readonly after: number;
}

/** Fewer rows are all drawn: finding words in the page works for them. */
const FEW = 150;
const AROUND = 12;

/** The rows near to what is seen of a list in the page, all of one height in px. Give `ref` to what holds them. */
export function useVisible<Holder extends HTMLElement>(count: number, height: number) {
  const ref = useRef<Holder>(null);
  const range = useMemo(() => signal<Visible>(rangeOf(0, FEW, count, height)), []);
  const list = useMemo(
    () =>
      new Virtualizer<Window, HTMLElement>({
        count,
        getScrollElement: () => window,
        estimateSize: () => height,
        overscan: AROUND,
        scrollToFn: windowScroll,
        observeElementRect: observeWindowRect,
        observeElementOffset: observeWindowOffset,
        initialRect: { width: innerWidth, height: innerHeight },
      }),
    [],
  );
  const take = (): void => {
    const items = list.getVirtualItems();
    const [first] = items;
    const last = items.at(-1);
    const next = rangeOf(first?.index ?? 0, (last?.index ?? -1) + 1, list.options.count, height);
    const { first: from, end, before, after } = range.peek();
    if (from !== next.first || end !== next.end || before !== next.before || after !== next.after) range.value = next;
  };
  useEffect(() => list._didMount(), [list]);
  useEffect(() => {
    const top = ref.current === null ? 0 : ref.current.getBoundingClientRect().top + scrollY;
    list.setOptions({ ...list.options, count, scrollMargin: top, onChange: take });
    list._willUpdate();
    take();
  });
  const shown = count <= FEW ? rangeOf(0, count, count, height) : range.value;
  return { ref, visible: shown.end > count ? rangeOf(0, FEW, count, height) : shown };
}

function rangeOf(first: number, end: number, count: number, height: number): Visible {
  const last = Math.min(end, count);
  return { first, end: last, before: first * height, after: (count - last) * height };
}
