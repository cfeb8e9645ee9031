import type { RunObserver } from '../../run/observer.ts';
import type { Run } from '../../run/run.ts';

/** A run that has begun. */
export interface BegunRun {
  readonly run_id: string;
  readonly attempt: number;
  /** Settles when the run has ended, whatever became of it. */
  readonly ended: Promise<Run>;
}

/** Starts a run, which must hear `beginning` among its observers; resolves once it has begun, and rejects where it could not. */
export async function beginRun(start: (beginning: RunObserver) => Promise<Run>): Promise<BegunRun> {
  let onBegun = (_run: Pick<BegunRun, 'run_id' | 'attempt'>): void => undefined;
  const begun = new Promise<Pick<BegunRun, 'run_id' | 'attempt'>>((done) => {
    onBegun = done;
  });
  const ended = start({
    name: 'beginning',
    onEvent: (event) => {
      if (event.type === 'run_started') onBegun(event);
    },
  });
  const { run_id, attempt } = await Promise.race([begun, ended]);
  return { run_id, attempt, ended };
}
