import type { StepGraph } from '../../graph/graph.ts';
import type { ApiReporter } from '../../sync/reporter.ts';
import type { Call } from '../line/verb.ts';
import type { Streams } from '../streams/streams.ts';
import { apiAddressOf } from './api-address.ts';
import { stateDirOf } from './run-flags.ts';

/** A run's way to a task API. */
export interface Telling {
  readonly observer: ApiReporter;
  /** Aborted, with a sentence, when somebody asks the API to cancel the run. */
  readonly cancelled: AbortSignal;
  /** Prints what people must know of it; after the run, whose live view is gone by then. */
  printNotes(): void;
}

/** Tells the task API a call is for of the run; undefined where there is none. */
export async function openTelling(call: Call, streams: Streams, graph: StepGraph): Promise<Telling | undefined> {
  const { system, stderr } = streams;
  const address = await apiAddressOf(call, system);
  if (address === undefined) return undefined;
  const { createApiReporter } = await import('../../sync/reporter.ts');
  const cancel = new AbortController();
  const notes: string[] = [];
  const observer = createApiReporter({
    ...address,
    system,
    stateDir: stateDirOf(call),
    graph,
    onNote: (note) => notes.push(note),
    onCancelRequested: (by) => cancel.abort(`${by} cancelled the run through the task API.`),
  });
  return {
    observer,
    cancelled: cancel.signal,
    printNotes: () => {
      if (notes.length === 0) return;
      stderr.write(
        notes
          .splice(0)
          .map((note) => `note: ${note}\n`)
          .join(''),
      );
    },
  };
}
