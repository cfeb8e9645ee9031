import { decisionVerb } from '../../deciding/decision-verb.ts';

/** `orchestrator reject <task>` */
export const rejectVerb = decisionVerb(
  'reject',
  'reject nightly-2026-03-04/release --note premature',
  'One reject is enough: the task has failed, and what needs it does not run.',
);
