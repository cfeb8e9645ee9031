/** A change that may have to leave the server, as it was; `at` is RFC 3339 in UTC. */
export interface OutboxEvent {
  readonly id: number;
  readonly at: string;
  /** `plan`: nothing of a run; the run it names is the plan's newest. */
  readonly kind: 'task' | 'run' | 'plan';
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

const TASK_WORDS = [
  'awaiting_approval',
  'reminded',
  'approval_counted',
  'approved',
  'rejected',
  'changes_requested',
  'cancelled',
  'expired',
  'failed',
  'lost',
  'succeeded',
  'skipped',
] as const;

const RUN_WORDS = [
  'started',
  'awaiting_approval',
  'succeeded',
  'failed',
  'cancelled',
  'lost',
  'found',
  'cancel_requested',
  'resume_requested',
] as const;

/** Every type of event that may leave the server; what the trigger on the events lets through has no other. */
export const EVENT_TYPES: readonly string[] = [
  ...TASK_WORDS.map((word) => `task.${word}`),
  ...RUN_WORDS.map((word) => `run.${word}`),
  'plan.missed',
];
