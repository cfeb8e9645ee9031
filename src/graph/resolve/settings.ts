import { parseDuration } from '../../plan/duration.ts';
import type { Path } from '../../plan/faults.ts';
import type { Plan, PlanFile, Retry } from '../../plan/plan.ts';
import type { EnvFile, RetryRule, Template } from '../graph.ts';

/** One value or several, as a list. */
export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as T];
}

/** A scalar as the text a person wrote: `1.10` stays `1.10`. */
export function textOf(value: string | number | boolean, path: Path, file: PlanFile): Template {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? (file.written(path) ?? String(value)) : String(value);
}

/** The variables written under one `env`, as text. */
export function envOf(env: Plan['env'], path: Path, file: PlanFile): Record<string, Template> {
  if (env === undefined) return {};
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, textOf(value, [...path, name], file)]));
}

/** Dotenv files as a list, each with whether it must be there. */
export function envFilesOf(files: Plan['env_file']): readonly EnvFile[] {
  return listOf(files).map((one) =>
    typeof one === 'string' ? { path: one, required: false } : { path: one.path, required: one.required ?? false },
  );
}

/** A retry rule with the language's defaults: 3 tries, 1 s, doubled, at most a minute, with jitter. */
export function retryOf(retry: Retry | undefined): RetryRule | undefined {
  if (retry === undefined) return undefined;
  return {
    attempts: retry.attempts ?? 3,
    delay: parseDuration(retry.delay ?? '1s') ?? 0,
    factor: retry.factor ?? 2,
    maxDelay: parseDuration(retry.max_delay ?? '60s') ?? 0,
    jitter: retry.jitter ?? true,
    ...(retry.on_exit ? { onExit: retry.on_exit } : {}),
    on: retry.on ?? ['failed', 'timed_out'],
  };
}
