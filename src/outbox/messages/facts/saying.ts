import type { NotifiedState } from '../../../notify/states.ts';
import type { OutboxEvent } from '../../carrier.ts';

/** What an event means for people. */
export interface Saying {
  /** As rules ask for it, the most telling first: of one event a rule tells one thing. Empty where there is nothing new, only something over. */
  readonly states: readonly NotifiedState[];
  readonly of: 'task' | 'run' | 'plan';
  /** A request for a decision is over by it: messages that ask for one are changed. */
  readonly ends?: boolean;
  /** The same is told a second time. */
  readonly again?: boolean;
  /** How long it is kept back, ms: it may turn out to be nothing. */
  readonly after?: number;
}

/** A run that fell silent is often heard of again: a network that was away, a machine that slept. */
const LOST_MS = 120_000;

const SAYINGS: Readonly<Record<string, Saying>> = {
  'task.awaiting_approval': { states: ['awaiting_approval'], of: 'task' },
  'task.reminded': { states: ['awaiting_approval'], of: 'task', again: true },
  'task.approved': { states: ['approved'], of: 'task', ends: true },
  'task.rejected': { states: ['rejected'], of: 'task', ends: true },
  'task.changes_requested': { states: ['rejected'], of: 'task', ends: true },
  'task.expired': { states: ['expired'], of: 'task', ends: true },
  'task.cancelled': { states: [], of: 'task', ends: true },
  'run.lost': { states: ['lost', 'failed', 'finished'], of: 'run', after: LOST_MS },
  'plan.missed': { states: ['missed'], of: 'plan' },
};

/** What is told of an event; undefined where nobody is: what happens while a run is there the run tells itself. */
export function sayingOf({ type }: OutboxEvent): Saying | undefined {
  return Object.hasOwn(SAYINGS, type) ? SAYINGS[type] : undefined;
}
