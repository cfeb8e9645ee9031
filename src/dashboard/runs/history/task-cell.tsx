import type { RunBrief } from '../../../schema/generated/task-api/api-types.ts';
import { tipFor } from '../../cells/tip.tsx';
import { cellMark } from '../../cells/use-cells.ts';
import { useDashboard } from '../../data/dashboard.ts';
import { reasonWord, statusWord, toneOf } from '../../status/look.ts';
import { Status } from '../../status/status.tsx';
import { durationText, fullText } from '../../time/format.ts';
import { words } from '../../words/en.ts';
import type { HistoryCell } from './table.ts';

interface TaskCellProps {
  readonly task: string;
  readonly run: RunBrief;
  readonly cell: HistoryCell | undefined;
  readonly row: number;
  readonly column: number;
}

/** A task in one run, as a cell that leads to it. */
export function TaskCell({ task, run, cell, row, column }: TaskCellProps) {
  const { addresses } = useDashboard();
  if (cell === undefined) return <span class="unseen">{words.runs.notInRun}</span>;
  const started = fullText(Date.parse(run.started_at));
  const took = cell.duration_ms === null ? '' : words.runs.took(durationText(cell.duration_ms));
  const facts = [statusWord(cell), reasonWord(cell), took, started].filter((text) => text !== '').join(', ');
  return (
    <a
      class={`cell sign tone-${toneOf(cell)}`}
      href={addresses.task(cell.id)}
      aria-label={words.runs.cell(task, facts)}
      {...cellMark(row, column)}
      {...tipFor(() => (
        <>
          <div>
            <strong>{task}</strong>
          </div>
          <div>
            <Status of={cell} />
          </div>
          {took !== '' && <div>{took}</div>}
          <div class="soft">{words.runs.started(started)}</div>
        </>
      ))}
    />
  );
}
