import type { RunObserver } from '../run/observer.ts';
import { printSummary, type SummaryTarget } from './summary/summary.ts';

/** Says nothing of a run that went well, and the summary of any other. */
export function createQuietReporter(target: SummaryTarget): RunObserver {
  return {
    name: 'quiet',
    onEvent: (event, run) => {
      if (event.type === 'run_ended' && event.status !== 'succeeded') printSummary(run, target);
    },
  };
}
