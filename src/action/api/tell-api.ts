import type { StepGraph } from '../../graph/graph.ts';
import { type ApiReporter, createApiReporter } from '../../sync/reporter.ts';
import type { System } from '../../system/system.ts';
import type { JobAddress } from './address.ts';

/** A run's way to the task API of its job. */
export interface Telling {
  readonly observer: ApiReporter;
  /** Aborted, with a sentence, when somebody asks the API to cancel the run. */
  readonly cancelled: AbortSignal;
}

/** Tells a task API of a run. `patience` is asked once the run is over: ms that what is left may take. */
export function openTelling(options: {
  readonly address: JobAddress;
  readonly system: System;
  readonly stateDir: string;
  readonly graph: StepGraph;
  readonly patience: () => number;
  readonly onNote: (sentence: string) => void;
}): Telling {
  const { address, ...rest } = options;
  const cancel = new AbortController();
  const observer = createApiReporter({
    ...address,
    ...rest,
    onCancelRequested: (by) => cancel.abort(`${by} cancelled the run through the task API.`),
  });
  return { observer, cancelled: cancel.signal };
}
