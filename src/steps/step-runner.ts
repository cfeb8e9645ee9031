import type { TaskInputs } from '../run/event.ts';
import type { Reason } from '../run/status.ts';
import type { Json } from '../schema/json.ts';
import type { Env } from '../system/processes/processes.ts';
import type { System } from '../system/system.ts';

/** Settings of a step's `with`, evaluated: expressions are gone, the runner's schema holds. */
export type StepSettings = Readonly<Record<string, Json>>;

/** One try of one task, as a runner sees it. */
export interface StepCall {
  readonly run_id: string;
  readonly attempt: number;
  readonly plan: { readonly name: string; readonly path: string };
  readonly task: string;
  /** From 1. */
  readonly try: number;
  readonly settings: StepSettings;
  /** The whole environment of the step; the runner adds nothing of its own process to it. */
  readonly env: Env;
  /** Absolute path. */
  readonly cwd: string;
  /** The file a command may write outputs to (`NAME=value`, or `NAME<<END`); it does not exist yet. */
  readonly outputFile: string;
  /** Aborts when the try must stop: timeout or cancel. The runner ends what it started and returns; it need not say why. */
  readonly signal: AbortSignal;
  /** ms what it started may take to end once that aborts; the runner's own where it is absent. */
  readonly stopGrace?: number;
  readonly system: System;
  /** Takes what the step prints. Secrets are masked behind it; chunks may be cut anywhere. */
  print(stream: 'stdout' | 'stderr', bytes: Uint8Array | string): void;
  /** A remark for people, kept with the run. */
  note(message: string): void;
}

/** How one try ended. */
export interface StepResult {
  readonly status: 'succeeded' | 'failed' | 'awaiting_approval';
  readonly reason?: Reason;
  /** Absent for runners without a process. */
  readonly exit_code?: number;
  /** Outputs beyond those in the output file; they win over it. */
  readonly outputs?: Readonly<Record<string, string>>;
  readonly outputs_uri?: string;
  /** One sentence for people. */
  readonly message?: string;
}

/**
 * The port that does a step's work. A caller's runner has the same standing as the built-in ones: registered from code
 * (`runPlan(plan, { runners })`) or from a plan (`plugins: [./runners/x.mjs]`), named by `uses:`.
 */
export interface StepRunner {
  /** What `uses:` says. */
  readonly name: string;
  /** JSON Schema (2020-12) of `with`; `with` is refused where the runner has none. Values that are expressions are checked when they are known. */
  readonly schema?: { readonly [key: string]: unknown };
  /** What the record keeps as the task's inputs, before masking; default `{ command: name, args: [], flags: [] }`. */
  describe?(settings: StepSettings): TaskInputs;
  /** Does the work. A rejection is a failure of the step, with the error's message. */
  run(call: StepCall): Promise<StepResult>;
}
