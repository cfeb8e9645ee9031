import type { Scope } from '../../plan/expression.ts';
import { githubContext, runContext, taskContext } from '../../run/contexts.ts';
import { type Run, stepOutcome } from '../../run/run.ts';
import type { Json } from '../../schema/json.ts';
import { isoTime } from '../../system/clock.ts';
import type { System } from '../../system/system.ts';

/** What notifiers must know of the plan they stand in; a `StepGraph` is one. */
export interface NotifiedPlan {
  readonly name: string;
  /** As the caller named it; plugins count from its folder. */
  readonly path: string;
  readonly digest: string;
  readonly params: Readonly<Record<string, Json>>;
  /** Names of the plan's secrets. */
  readonly secrets: readonly string[];
  readonly plugins: readonly string[];
  /** As written. */
  readonly notifiers: Json | undefined;
}

/** What expressions of notifiers see; before there is a run, `run` has no id. */
export function scopeOfRun(plan: NotifiedPlan, system: System, run: Run | undefined): Scope {
  const named = Object.entries(system.env);
  const isSecret = ([name]: [string, string]): boolean => plan.secrets.includes(name);
  const started = run ?? { run_id: '', attempt: 0, started_at: isoTime(system.clock.now()) };
  const outcomes = (): Set<string> =>
    new Set([...(run?.steps.keys() ?? [])].map((id) => (run ? stepOutcome(run, id) : 'open')));
  const isCancelled = (): boolean => run?.status === 'cancelled' || run?.stopping?.cause === 'signal';
  const isFailed = (): boolean => outcomes().has('failed');
  return {
    contexts: {
      plan: { name: plan.name, path: plan.path, digest: plan.digest },
      run: runContext(started),
      params: plan.params,
      env: Object.fromEntries(named.filter((entry) => !isSecret(entry))),
      secrets: Object.fromEntries(named.filter(isSecret)),
      steps: run ? Object.fromEntries([...run.steps.keys()].map((id) => [id, stepContext(run, id)])) : {},
      github: githubContext(system.env),
    },
    status: {
      success: () => !isFailed() && !isCancelled() && !outcomes().has('blocked'),
      failure: isFailed,
      always: () => true,
      cancelled: isCancelled,
    },
    changed: () => false,
  };
}

function stepContext(run: Run, id: string): Json {
  const tasks = (run.steps.get(id) ?? []).flatMap((task) => run.tasks.get(task) ?? []);
  const [only] = tasks;
  if (only && tasks.length === 1 && only.task === id) return taskContext(only);
  const names = [...new Set(tasks.flatMap((task) => Object.keys(task.outputs)))];
  return {
    status: tasks.find((task) => task.status === 'failed' && !task.tolerated)?.status ?? 'succeeded',
    outputs: Object.fromEntries(names.map((name) => [name, tasks.map((task) => task.outputs[name] ?? null)])),
    exit_code: tasks.map((task) => task.exit_code),
    outputs_uri: tasks.map((task) => task.outputs_uri),
  };
}
