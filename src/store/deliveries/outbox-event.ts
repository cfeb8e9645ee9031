/** A change that may have to leave the server, as it was; `at` is RFC 3339 in UTC. */
export interface OutboxEvent {
  readonly id: number;
  readonly at: string;
  readonly kind: 'task' | 'run';
  /** The word of the history: `updated`, `approved`, `registered`. */
  readonly action: string;
  /** What happened, for those outside: `task.approved`, `run.lost`. */
  readonly type: string;
  readonly run_id: string;
  readonly attempt: number;
  readonly task_id: number | null;
  readonly task: string | null;
  readonly status_to: string | null;
  readonly actor: string | null;
  readonly channel: string;
}

/** Words of the history that say how something was changed, not what it has become. */
const PLAIN: readonly string[] = ['created', 'updated', 'corrected'];

/** The type of an event: what was done where that says more, else what the task or run has become. */
export function typeOfEvent({ kind, action, status_to }: Omit<OutboxEvent, 'type'>): string {
  if (kind === 'run' && action === 'registered') return 'run.started';
  // Only a run that was given up and is heard of again runs anew.
  if (kind === 'run' && action === 'corrected' && status_to === 'running') return 'run.found';
  return `${kind}.${PLAIN.includes(action) ? (status_to ?? action) : action}`;
}
