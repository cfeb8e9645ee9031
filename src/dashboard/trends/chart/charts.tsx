import { useMemo } from 'preact/hooks';
import { durationText } from '../../time/format.ts';
import { words } from '../../words/en.ts';
import type { Series } from '../numbers/series.ts';
import { Chart } from './chart.tsx';

const COUNT = (value: number): string => (Number.isInteger(value) ? String(value) : '');

/** What happened day by day, in pictures. */
export function Charts({ series, of }: { series: Series; of: 'runs' | 'tasks' }) {
  const { days } = series;
  const lines = useMemo(() => linesOf(series, of), [series, of]);
  const hasWaited = series.waited.some((ms) => ms !== null);
  return (
    <div class="charts">
      <Chart
        title={of === 'runs' ? words.trends.runs : words.trends.times}
        days={days}
        lines={lines.counts}
        kind="count"
        format={COUNT}
      />
      <Chart title={words.trends.rate} days={days} lines={lines.rate} kind="rate" format={words.trends.percent} />
      <Chart title={words.trends.duration} days={days} lines={lines.durations} kind="duration" format={durationText} />
      <Chart title={words.trends.spent} days={days} lines={lines.spent} kind="duration" format={durationText} />
      {hasWaited && (
        <Chart title={words.trends.waiting} days={days} lines={lines.waits} kind="duration" format={durationText} />
      )}
    </div>
  );
}

function linesOf({ total, failed, rate, p50, p95, spent, waited, waitedP95 }: Series, of: 'runs' | 'tasks') {
  const counted = of === 'runs' ? words.trends.runs : words.trends.times;
  return {
    counts: [
      { label: counted, values: total, color: '--ok', isBars: true },
      { label: words.trends.failed, values: failed, color: '--bad', isBars: true },
    ],
    rate: [{ label: words.trends.rate, values: rate, color: '--ok' }],
    durations: [
      { label: words.trends.p50, values: p50, color: '--busy' },
      { label: words.trends.p95, values: p95, color: '--allowed' },
    ],
    spent: [{ label: words.trends.spent, values: spent, color: '--busy', isBars: true }],
    waits: [
      { label: words.trends.waited, values: waited, color: '--waits' },
      { label: words.trends.waitedP95, values: waitedP95, color: '--allowed' },
    ],
  };
}
