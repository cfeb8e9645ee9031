import { parseDuration } from '../../plan/duration.ts';
import type { ExpressionUse } from '../../plan/expression-check/expressions.ts';
import type { Json, PlacedStep, PlanFile, Step } from '../../plan/plan.ts';
import type { CacheRule, EnvFile, FanOut, StepNode, TemplateValue } from '../graph.ts';
import { actionOf } from './action.ts';
import type { Links } from './link.ts';
import { envFilesOf, envOf, listOf, retryOf } from './settings.ts';

const NONE: readonly string[] = [];

/** What nodes are made with beside the plan itself. */
export interface Making {
  readonly use: ExpressionUse;
  readonly links: Links;
  titleOf(text: string): string;
}

/** Makes steps into nodes; what all of them share (defaults, the plan's own `env`) is worked out once. */
export function createNodeMaker(
  file: PlanFile,
  { use, links, titleOf }: Making,
): (placed: PlacedStep, index: number) => StepNode {
  const { plan } = file;
  const { defaults = {} } = plan;
  const env = { ...envOf(plan.env, ['env'], file), ...envOf(defaults.env, ['defaults', 'env'], file) };
  const envFiles = [...envFilesOf(plan.env_file), ...envFilesOf(defaults.env_file)];
  const timeout = durationOf(defaults.timeout);
  const retry = retryOf(defaults.retry);
  return (placed, index) => {
    const { step, phase } = placed;
    const condition = conditionOf(step.if);
    return {
      id: step.id,
      index,
      phase,
      name: step.name === undefined ? step.id : titleOf(step.name),
      description: step.description === undefined ? undefined : titleOf(step.description),
      ...actionOf(placed, file, defaults.shell),
      needs: links.needs.get(step.id) ?? NONE,
      dependents: links.dependents.get(step.id) ?? NONE,
      condition,
      conditionAsksStatus: condition !== undefined && asksStatus(condition),
      enabled: step.enabled ?? true,
      onlyChanged: step.only_changed === undefined ? undefined : listOf(step.only_changed),
      env: step.env === undefined ? env : { ...env, ...envOf(step.env, [...placed.path, 'env'], file) },
      envFiles: step.env_file === undefined ? envFiles : envFilesWith(envFiles, step.env_file),
      workingDirectory: step.working_directory ?? defaults.working_directory,
      timeout: step.timeout === undefined ? timeout : durationOf(step.timeout),
      retry: step.retry === undefined ? retry : retryOf(step.retry),
      continueOnError: step.continue_on_error ?? false,
      fanOut: fanOutOf(step),
      outputs: step.outputs ?? NONE,
      artifacts: listOf(step.artifacts),
      lock: step.lock,
      cache: cacheOf(step.cache),
      approval: step.approval === false ? undefined : (step.approval as Json | undefined),
      pullRequest: step.pull_request as Json | undefined,
      runsOn: step.runs_on ?? NONE,
      secrets: use.secretsOf(placed),
    };
  };
}

function durationOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseDuration(text);
}

function envFilesWith(files: readonly EnvFile[], own: Step['env_file']): readonly EnvFile[] {
  return [...files, ...envFilesOf(own)];
}

function conditionOf(condition: Step['if']): string | undefined {
  if (condition === undefined) return undefined;
  const text = String(condition).trim();
  const [, inner] = /^\$\{\{([\s\S]*)\}\}$/.exec(text) ?? [];
  return inner !== undefined && !inner.includes('${{') ? inner.trim() : text;
}

// What stands in quotes is a text.
function asksStatus(condition: string): boolean {
  return /\b(?:success|failure|always|cancelled)\s*\(/i.test(condition.replace(/'[^']*'/g, "''"));
}

function fanOutOf(step: Step): FanOut | undefined {
  const limit = step.max_parallel === undefined ? {} : { maxParallel: step.max_parallel };
  if (step.for_each !== undefined) return { kind: 'for_each', values: step.for_each as TemplateValue, ...limit };
  if (step.matrix !== undefined) return { kind: 'matrix', values: step.matrix as TemplateValue, ...limit };
  return undefined;
}

function cacheOf(cache: Step['cache']): CacheRule | undefined {
  if (cache === undefined) return undefined;
  return { inputs: listOf(cache.inputs), outputs: listOf(cache.outputs), env: cache.env ?? NONE };
}
