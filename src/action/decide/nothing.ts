import type { Run } from '../../run/run.ts';

/** An event that decides nothing, as its sentence says: nobody need be told but the log. */
export class NothingToDecide extends Error {}

/** A decision that does not count, as its sentence says: who made it is told. `run` is how it stands, where that is known. */
export class RefusedDecision extends Error {
  readonly run: Run | undefined;

  constructor(message: string, run?: Run) {
    super(message);
    this.run = run;
  }
}
