import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { LogView } from './create-log-view.ts';
import { moved, scrollOf, topAt } from './scroll.ts';

/** The reader has ceased to scroll. */
const REST_MS = 150;

/**
 * Joins the scroll bar of `pane` to the view. Small ways are taken px by px, large ones as a part of the whole: where there is more than a
 * browser can scroll through, or rows are of several heights, the two differ, and the bar is put right when the reader rests.
 */
export function useScroll(view: LogView, pane: { current: HTMLElement | null }): () => void {
  const before = useRef(0);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sync = (): void => {
    const element = pane.current;
    if (element === null) return;
    const wanted = scrollOf(view.top.peek(), view.geometry());
    if (Math.abs(element.scrollTop - wanted) > 1) element.scrollTop = wanted;
    before.current = element.scrollTop;
  };
  useLayoutEffect(() => {
    if (resting.current === undefined) sync();
  });
  useEffect(() => () => clearTimeout(resting.current), []);
  return () => {
    const element = pane.current;
    if (element === null) return;
    const delta = element.scrollTop - before.current;
    if (Math.abs(delta) < 0.5) return;
    before.current = element.scrollTop;
    const geometry = view.geometry();
    const isStep = Math.abs(delta) < 3 * geometry.view;
    view.scrollTo(isStep ? moved(view.top.peek(), delta, geometry) : topAt(element.scrollTop, geometry));
    clearTimeout(resting.current);
    resting.current = setTimeout(() => {
      resting.current = undefined;
      sync();
    }, REST_MS);
    const isAtEdge = element.scrollTop <= 0 || element.scrollTop >= element.scrollHeight - element.clientHeight - 1;
    if (isAtEdge) sync();
  };
}
