import { useComputed, useSignalEffect } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../../words/en.ts';
import type { LogSource } from '../load/create-log-source.ts';
import { GUTTER, type LogView } from './create-log-view.ts';
import { LogLine } from './log-line.tsx';
import { contentPx, seenRows } from './scroll.ts';
import { useScroll } from './use-scroll.ts';
import './log.css';

interface LogPaneProps {
  readonly source: LogSource;
  readonly view: LogView;
  readonly name: string;
  /** What is looked for. */
  readonly wanted: RegExp | undefined;
  readonly chosen: number | undefined;
  readonly onChoose: (line: number) => void;
}

/** The window on the log. The rows in it are the only ones there are; the scroll bar belongs to a space as high as all would be. */
export function LogPane({ source, view, name, wanted, chosen, onChoose }: LogPaneProps) {
  const pane = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  useSizes(view, pane, probe);
  useSignalEffect(() => {
    source.size.value;
    view.metrics.value;
    view.isWrapped.value;
    view.settle();
  });
  const onScroll = useScroll(view, pane);
  const geometry = view.geometry();
  const { from, to } = seenRows(view.top.value, geometry);
  const lines = Array.from({ length: to - from }, (_, index) => view.rows.value.lineOf(from + index));
  const widest = useWidest(view, lines);
  return (
    <section
      ref={pane}
      class={`log${view.isWrapped.value ? ' is-wrapped' : ''}`}
      aria-label={words.log.label(name)}
      onScroll={onScroll}
    >
      <span ref={probe} class="log-probe" aria-hidden="true">
        0000000000
      </span>
      <div
        class="log-space"
        style={{ height: `${contentPx(geometry)}px`, minWidth: view.isWrapped.value ? '0' : `${widest}px` }}
      >
        <div class="log-window" style={{ height: `${geometry.view}px` }}>
          <div style={{ transform: `translateY(${-view.top.value.px}px)` }}>
            {lines.map((line) => (
              <LogLine
                key={line}
                line={line}
                shown={view.shown(line)}
                wanted={wanted}
                isChosen={line === chosen}
                isFolded={view.folded.value.has(line)}
                onFold={view.fold}
                onChoose={onChoose}
              />
            ))}
          </div>
        </div>
      </div>
    </section>
  );
}

function useSizes(view: LogView, pane: { current: HTMLElement | null }, probe: { current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const measure = (): void => {
      const letters = probe.current?.getBoundingClientRect();
      if (pane.current === null || letters === undefined) return;
      const { clientHeight, clientWidth } = pane.current;
      view.metrics.value = {
        view: clientHeight,
        width: clientWidth,
        rowPx: letters.height,
        charPx: letters.width / 10,
      };
    };
    measure();
    // Who has no mouse scrolls it, too; not every browser lets them by itself.
    if (pane.current !== null) pane.current.tabIndex = 0;
    const observer = new ResizeObserver(measure);
    if (pane.current !== null) observer.observe(pane.current);
    if (probe.current !== null) observer.observe(probe.current);
    return () => observer.disconnect();
  }, [view]);
}

// Grows only: what was seen to the right stays in reach.
function useWidest(view: LogView, lines: readonly number[]): number {
  const most = useRef(0);
  const charPx = useComputed(() => view.metrics.value.charPx).value;
  useEffect(() => {
    most.current = 0;
  }, [charPx]);
  for (const line of lines) most.current = Math.max(most.current, (view.shown(line).cells + GUTTER + 2) * charPx);
  return most.current;
}
