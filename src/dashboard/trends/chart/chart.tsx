import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { theme } from '../../shell/theme/theme.ts';
import { words } from '../../words/en.ts';
import { type Kind, type Line, optionsOf } from './options.ts';
import './chart.css';

interface ChartProps {
  readonly title: string;
  /** Midnights of UTC, in seconds. */
  readonly days: readonly number[];
  readonly lines: readonly Line[];
  readonly kind: Kind;
  readonly format: (value: number) => string;
}

/** Numbers by day as a picture; a table beside it has them for who cannot see it. */
export function Chart(props: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<uPlot>(undefined);
  const newest = useRef(props);
  newest.current = props;
  const draw = async (): Promise<void> => {
    const { default: Plot } = await import('uplot');
    const element = place.current;
    if (element === null) return;
    const { days, lines } = newest.current;
    drawn.current?.destroy();
    const data: uPlot.AlignedData = [[...days], ...lines.map(({ values }) => [...values])];
    drawn.current = new Plot(optionsOf(Plot, element, newest.current), data, element);
  };
  useEffect(() => {
    void draw();
  }, [props.days, props.lines]);
  useSignalEffect(() => {
    // The colours are other ones.
    theme.value;
    if (drawn.current !== undefined) void draw();
  });
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const redraw = (): void => void draw();
    dark.addEventListener('change', redraw);
    const observer = new ResizeObserver(() => {
      const { current: element } = place;
      if (element !== null) drawn.current?.setSize({ width: element.clientWidth, height: drawn.current.height });
    });
    if (place.current !== null) observer.observe(place.current);
    return () => {
      dark.removeEventListener('change', redraw);
      observer.disconnect();
      drawn.current?.destroy();
      drawn.current = undefined;
    };
  }, []);
  return (
    <figure class="chart">
      <figcaption>{props.title}</figcaption>
      <div ref={place} class="chart-place" role="img" aria-label={words.trends.chart(props.title)} />
    </figure>
  );
}
