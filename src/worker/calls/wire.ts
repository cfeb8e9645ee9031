import type { RunEvent, RunNote, RunStarted, TaskEnd, TaskRetried, TaskStarted } from '../../run/event.ts';
import type { Json } from '../../schema/json.ts';

/** What a worker says of itself. */
export interface WorkerCard {
  readonly name: string;
  readonly labels: readonly string[];
  /** Steps it takes at the same time. */
  readonly concurrency: number;
  readonly host: string;
  readonly version: string;
  /** True where it takes nothing new. */
  readonly draining?: boolean;
}

/** What the API asks of its workers; all in ms. */
export interface WorkTerms {
  /** How long a step stays with a worker that says nothing. */
  readonly lock_ms: number;
  /** How often a worker speaks of a step it has. */
  readonly beat_ms: number;
  /** How long a question for work may be held open. */
  readonly wait_ms: number;
}

/** A file that a task left for others. */
export interface HandedFile {
  /** From the run's working directory, with slashes. */
  readonly path: string;
  /** 64 lower-case hex digits. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Permission bits. */
  readonly mode: number;
}

/** A run as its workers need it. */
export interface FleetRun {
  readonly started: RunStarted;
  readonly plan_text: string;
  readonly commit?: string | null;
  /** Its working directory from the root of the repository, with slashes. */
  readonly prefix?: string | null;
}

/** A step to be done. */
export interface FleetJob {
  readonly job: number;
  /** Proves that the step is with this worker. */
  readonly ticket: string;
  readonly try: number;
  readonly run_id: string;
  readonly attempt: number;
  readonly task: string;
  readonly step: string;
  readonly item: Json;
  /** What became of the steps it can see. */
  readonly events: readonly RunEvent[];
  readonly changed?: { readonly label: string; readonly files: readonly string[] } | null;
  readonly changes_requested?: string | null;
  /** Files of steps before it. */
  readonly artifacts: readonly (HandedFile & { readonly task: string })[];
  readonly lock_ms: number;
}

/** What a worker tells of its own task; the API puts its own times in. */
export type FleetEvent = TaskStarted | TaskRetried | RunNote;

/** A finished step on its way to the API. */
export interface FinishedStep {
  readonly events: readonly FleetEvent[];
  readonly end: TaskEnd;
  readonly artifacts: readonly HandedFile[];
  /** True where the next step may come with the answer. */
  readonly claim: boolean;
}

/** Why a step goes back to the others. */
export type RefusalKind = 'commit' | 'secret' | 'runner' | 'artifact' | 'draining';
