import { useVisible } from '../../table/use-visible.ts';
import { words } from '../../words/en.ts';
import type { RunHead } from '../model/create-run.ts';
import { BarRow } from './bar-row.tsx';
import type { Timeline } from './bars.ts';

const ROW_PX = 30;

/** A row for each task; only those near to what is seen are drawn. */
export function ByStep({ run, timeline: { bars, span } }: { run: RunHead; timeline: Timeline }) {
  const { ref, visible } = useVisible<HTMLOListElement>(bars.length, ROW_PX);
  return (
    <ol
      ref={ref}
      aria-label={words.timeline.label}
      style={{ paddingTop: `${visible.before}px`, paddingBottom: `${visible.after}px` }}
    >
      {bars.slice(visible.first, visible.end).map((bar, index) => (
        <BarRow
          key={bar.task.id}
          bar={bar}
          run={run}
          span={span}
          place={visible.first + index + 1}
          total={bars.length}
        />
      ))}
    </ol>
  );
}
