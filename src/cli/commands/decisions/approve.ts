import { decisionVerb } from '../../deciding/decision-verb.ts';

/** `orchestrator approve <task>` */
export const approveVerb = decisionVerb(
  'approve',
  'approve nightly-2026-03-04/release --field version=1.4.0',
  'Through the task API where one is known, else in the record of the run; `resume` goes on from there.',
);
