import type { TaskEnd } from '../run/event.ts';
import type { RefusalKind } from './calls/wire.ts';

/** The step an event is about. */
export interface StepPlace {
  readonly run_id: string;
  readonly attempt: number;
  readonly task: string;
  /** How often the step was given to a worker. */
  readonly try: number;
}

/** What happens at a worker; plain data. */
export type WorkerEvent =
  | {
      readonly type: 'worker_started';
      readonly worker: string;
      readonly name: string;
      readonly labels: readonly string[];
      readonly concurrency: number;
    }
  | ({ readonly type: 'step_started' } & StepPlace)
  | ({ readonly type: 'step_ended' } & StepPlace &
      Pick<TaskEnd, 'status' | 'reason' | 'exit_code' | 'duration_ms' | 'tolerated' | 'message'>)
  /** It went back to the others. */
  | ({ readonly type: 'step_refused'; readonly kind: RefusalKind; readonly message: string } & StepPlace)
  /** It is somebody else's by now: what it came to here counts for nothing. */
  | ({ readonly type: 'step_lost'; readonly message: string } & StepPlace)
  | ({ readonly type: 'worker_ended' } & WorkerSummary);

/** What a worker has done. */
export interface WorkerSummary {
  /** Steps whose results were taken. */
  readonly steps: number;
  /** Of these, the failed ones that no plan allows. */
  readonly failed: number;
  readonly refused: number;
  readonly lost: number;
}
