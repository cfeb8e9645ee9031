import { resolve } from 'node:path';
import type { RunStatus } from '../run/status.ts';
import type { Json } from '../schema/json.ts';
import type { Env } from '../system/processes/processes.ts';
import type { StepCall, StepResult, StepRunner } from './step-runner.ts';

/** What a step asks for that runs another plan. */
export interface SubPlanRequest {
  /** Absolute path of the plan's file. */
  readonly path: string;
  readonly params: Readonly<Record<string, Json>>;
  /** Environment of the sub-plan's run; it counts how deep plans are nested. */
  readonly env: Env;
  /** The step that asks; its signal stops the sub-plan, its `print` shows it. */
  readonly call: StepCall;
}

/** How a sub-plan's run ended; `message` says why where the status does not. */
export interface SubPlanEnd {
  readonly run_id: string;
  readonly attempt: number;
  readonly status: Exclude<RunStatus, 'running'>;
  readonly message?: string;
}

/** Runs a plan inside a run. Whoever runs plans provides it; a rejection fails the step with its message. */
export type RunSubPlan = (request: SubPlanRequest) => Promise<SubPlanEnd>;

/** Plans in plans in plans: beyond this depth something calls itself. */
export const DEEPEST_PLAN = 8;

const DEPTH = 'ORCHESTRATOR_PLAN_DEPTH';

/** Runs another plan as a step. Settings: `plan` (a path, from the working directory) and `params`. Outputs: `run_id`, `attempt`, `status`. */
export function createPlanRunner(runSubPlan: RunSubPlan): StepRunner {
  return {
    name: 'plan',
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Sub-plan',
      type: 'object',
      additionalProperties: false,
      required: ['plan'],
      properties: {
        plan: { description: 'Path of the plan, from the working directory.', type: 'string', minLength: 1 },
        params: { description: 'Values for its params.', type: 'object' },
      },
    },
    describe: ({ plan }) => ({ command: 'plan', args: [String(plan)], flags: [] }),
    run: (call) => runNested(call, runSubPlan),
  };
}

async function runNested(call: StepCall, runSubPlan: RunSubPlan): Promise<StepResult> {
  if (call.signal.aborted) return { status: 'failed', message: 'Stopped before it was started.' };
  const depth = Number(call.env[DEPTH] ?? 0) + 1;
  const { plan, params } = call.settings;
  if (depth > DEEPEST_PLAN) {
    return {
      status: 'failed',
      reason: 'not_started',
      message: `${String(plan)} would be plan ${depth} in a row; plans nest at most ${DEEPEST_PLAN} deep.`,
    };
  }
  const end = await runSubPlan({
    path: resolve(call.cwd, String(plan)),
    params: (params ?? {}) as SubPlanRequest['params'],
    env: { ...call.env, [DEPTH]: String(depth) },
    call,
  });
  return toResult(String(plan), end);
}

function toResult(plan: string, { run_id, attempt, status, message }: SubPlanEnd): StepResult {
  const outputs = { run_id, attempt: String(attempt), status };
  if (status === 'succeeded') return { status, outputs };
  const words = message ?? `The run ${run_id} of ${plan} ended ${status}.`;
  return { status: status === 'awaiting_approval' ? status : 'failed', outputs, message: words };
}
