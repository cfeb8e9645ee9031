import { resolve } from 'node:path';
import { Fault } from '../../errors.ts';
import { lastAttempt } from '../../journal/run-folder.ts';
import { takeTurn } from '../../launch/resume/turn.ts';
import type { RunObserver } from '../../run/observer.ts';
import type { Run } from '../../run/run.ts';
import { isLease, type Lease } from '../../system/file-lock.ts';
import type { System } from '../../system/system.ts';

/** The right to go on with a run, for a process that waits for decisions itself. */
export interface HeldTurn {
  /** Takes it when the run begins, so that no server goes on with what this process waits for. */
  readonly observer: RunObserver;
  release(): void;
}

/** Holds the right to go on with the run that is heard. Somebody else who has it keeps it. */
export function holdTurn(system: System, stateDir: string): HeldTurn {
  let lease: Lease | undefined;
  return {
    observer: {
      name: 'turn',
      onEvent: (event) => {
        if (event.type !== 'run_started' || lease !== undefined) return;
        const turn = takeTurn(system, resolve(system.cwd, stateDir), event.run_id, 'a run that waits');
        lease = isLease(turn) ? turn : undefined;
      },
    },
    release: () => lease?.release(),
  };
}

/** Takes the right to go on with an earlier run, to be given back once its next attempt has ended. Throws Fault `busy` where somebody else goes on with it. */
export async function turnOf(system: System, stateDir: string, { run_id, attempt }: Run): Promise<Lease> {
  const folder = resolve(system.cwd, stateDir);
  const turn = takeTurn(system, folder, run_id, 'orchestrator resume');
  const isTaken = !isLease(turn);
  if (!isTaken && (await lastAttempt(system, folder, run_id)) === attempt) return turn;
  if (!isTaken) turn.release();
  const who = isTaken ? `${turn.label} (process ${turn.pid})` : 'somebody else';
  throw new Fault('busy', `${run_id} is being gone on with by ${who}.`, {
    cure: `"orchestrator runs show ${run_id}" shows how far it is.`,
  });
}
