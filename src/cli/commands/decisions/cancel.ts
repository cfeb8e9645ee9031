import { decisionVerb } from '../../deciding/decision-verb.ts';

/** `orchestrator cancel <task>` */
export const cancelVerb = decisionVerb(
  'cancel',
  'cancel nightly-2026-03-04/release',
  'The task is skipped, and nobody is waited for any more.',
);
