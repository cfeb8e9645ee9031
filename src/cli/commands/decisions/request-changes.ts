import { decisionVerb } from '../../deciding/decision-verb.ts';

/** `orchestrator request-changes <task>` */
export const requestChangesVerb = decisionVerb(
  'changes_requested',
  'request-changes nightly-2026-03-04/release --note shorter',
  'The next attempt runs the step and what follows from it again, with the note in ORCHESTRATOR_CHANGES_REQUESTED.',
);
