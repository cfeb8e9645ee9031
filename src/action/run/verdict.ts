import { countsOf } from '../../report/summary/headline.ts';
import { lookOf } from '../../report/task-words.ts';
import type { Run } from '../../run/run.ts';
import type { ActionInputs } from '../inputs.ts';

/** Why the job fails, in one sentence; undefined where it does not. A run that was cancelled always fails it. */
export function verdictOf(run: Run, failOn: ActionInputs['failOn']): string | undefined {
  const name = `The run ${run.run_id}`;
  if (run.status === 'cancelled') return `${name} was cancelled${because(run)}: ${counts(run)}.`;
  if (failOn === 'never') return undefined;
  if (run.status === 'failed') return `${name} failed${because(run)}: ${counts(run)}${named(run, 'failed')}.`;
  if (run.status === 'awaiting_approval' && failOn === 'awaiting_approval') {
    return `${name} awaits approval: ${counts(run)}${named(run, 'awaiting')}.`;
  }
  return undefined;
}

function tasksOf(run: Run) {
  return [...run.steps.values()].flat().flatMap((id) => run.tasks.get(id) ?? []);
}

function counts(run: Run): string {
  return countsOf(tasksOf(run).map(lookOf));
}

function because({ stopping }: Run): string {
  return stopping === null || stopping.cause === 'failure' ? '' : ` (${stopping.message.replace(/\.$/, '')})`;
}

const MOST_NAMES = 10;

function named(run: Run, look: 'failed' | 'awaiting'): string {
  const names = tasksOf(run)
    .filter((task) => lookOf(task) === look)
    .map(({ task }) => task);
  if (names.length === 0) return '';
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return ` (${names.slice(0, MOST_NAMES).join(', ')}${more})`;
}
