import type { RunObserver } from '../run/observer.ts';
import type { OutputPort } from './output-port.ts';
import { type SummaryOptions, summaryText } from './summary/summary.ts';

/** Says nothing of a run that went well, and the summary of any other. */
export function createQuietReporter(
  options: Omit<SummaryOptions, 'columns'> & { readonly output: OutputPort },
): RunObserver {
  return {
    name: 'quiet',
    onEvent: (event, run) => {
      if (event.type !== 'run_ended' || event.status === 'succeeded') return;
      options.output.write(summaryText(run, { ...options, columns: options.output.columns }));
    },
  };
}
