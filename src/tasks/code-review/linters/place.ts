import { isAbsolute, relative, sep } from 'node:path';

/** A path as a linter named it, absolute or not, relative to `cwd` and with forward slashes. */
export function relativeTo(cwd: string, path: string): string {
  return (isAbsolute(path) ? relative(cwd, path) : path).split(sep).join('/');
}

/** A linter's own name for a rule under this job's area: `lint/suspicious/noVar`, `lint/no-var`. */
export function lintRule(name: string): string {
  return name.startsWith('lint/') ? name : `lint/${name}`;
}
