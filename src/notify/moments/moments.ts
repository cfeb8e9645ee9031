import type { RunEvent } from '../../run/event.ts';
import type { Run } from '../../run/run.ts';
import type { NotifiedState } from '../states.ts';

/** Something that happened and may be worth a message. */
export interface Moment {
  readonly state: NotifiedState;
  readonly scope: 'task' | 'run';
  /** The task it is of. */
  readonly task?: string;
}

/** What an event means while the run goes on, the most telling first; of one event at most one is told. */
export function momentsOf(event: RunEvent): readonly Moment[] {
  switch (event.type) {
    case 'run_started':
      return [{ state: 'started', scope: 'run' }];
    case 'task_started':
      return [{ state: 'started', scope: 'task', task: event.task }];
    case 'task_ended':
      return taskStates(event.status, event.tolerated).map((state) => ({ state, scope: 'task', task: event.task }));
    default:
      // Carried results were told when they came about.
      return [];
  }
}

/** What the end of a run means, the most telling first. `recovered` is true where the run before it failed. */
export function momentsAtEnd(run: Run, recovered: boolean): readonly Moment[] {
  const states: readonly NotifiedState[] = [...(recovered ? (['recovered'] as const) : []), ...runStates(run.status)];
  return states.map((state) => ({ state, scope: 'run' }));
}

function taskStates(status: string, tolerated: boolean): readonly NotifiedState[] {
  if (status === 'succeeded') return ['succeeded', 'finished'];
  if (status === 'failed') return tolerated ? ['finished'] : ['failed', 'finished'];
  return status === 'awaiting_approval' ? ['awaiting_approval'] : [];
}

function runStates(status: Run['status']): readonly NotifiedState[] {
  if (status === 'running') return [];
  return status === 'awaiting_approval' ? [status] : [status, 'finished'];
}
