/** The journal of an earlier attempt, put into the state directory. */
export interface FoundJournal {
  readonly runId: string;
  /** Where it came from, in words: `the artifact orchestrator-nightly-1`. */
  readonly from: string;
}
