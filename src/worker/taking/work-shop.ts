import type { ChangeProposals } from '../../execute/proposals.ts';
import type { StepRunner } from '../../steps/step-runner.ts';
import type { OutputStream } from '../../system/processes/processes.ts';
import type { System } from '../../system/system.ts';
import type { BlobCalls } from '../calls/blob-calls.ts';
import type { FleetCalls } from '../calls/fleet-calls.ts';
import type { RunBook } from '../place/run-book.ts';
import type { StepPlace, WorkerEvent } from '../worker-event.ts';
import type { Leftovers } from './leftovers.ts';

/** What the steps of one worker are done with. */
export interface WorkShop {
  readonly system: System;
  readonly calls: FleetCalls;
  readonly blobs: BlobCalls;
  readonly runs: RunBook;
  readonly leftovers: Leftovers;
  /** Absolute folder of records, and of this worker alone. */
  readonly stateDir: string;
  readonly folder: string;
  readonly beatMs: () => number;
  /** Whether the next step may be taken with the result of one. */
  readonly goesOn: () => boolean;
  /** What the worker ends after, and nothing else waits for; never rejects. */
  readonly later: (work: Promise<void>) => void;
  /** Aborted when what runs is to be stopped and given back. */
  readonly stop: AbortSignal;
  readonly stopGrace: number | undefined;
  readonly runners: readonly StepRunner[];
  readonly proposals: ChangeProposals | undefined;
  readonly onNote: (sentence: string) => void;
  readonly onEvent: (event: WorkerEvent) => void;
  readonly onOutput: (place: StepPlace, stream: OutputStream, bytes: Uint8Array) => void;
}
