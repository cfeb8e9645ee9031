import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** A problem matcher as its file describes it. */
interface Matcher {
  readonly owner: string;
  readonly severity?: string;
  readonly pattern: readonly Pattern[];
}

interface Pattern
  extends Readonly<Partial<Record<'file' | 'line' | 'column' | 'severity' | 'code' | 'message', number>>> {
  readonly regexp: string;
  readonly loop?: boolean;
}

/** What a matcher found. */
export interface Match {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

/** The problem matchers of a job. */
export interface Matchers {
  add(path: string): void;
  remove(selector: { readonly owner?: string | undefined; readonly path?: string }): void;
  match(line: string): Match | undefined;
}

/** Matchers; files are looked for in the workspace, and one that is not there is left out. */
export function createMatchers(workspace: string): Matchers {
  const active = new Map<string, { matcher: Matcher; at: number; found: Partial<Record<string, string>> }>();
  const load = (path: string): Matcher[] =>
    (JSON.parse(readFileSync(isAbsolute(path) ? path : join(workspace, path), 'utf8')) as { problemMatcher: Matcher[] })
      .problemMatcher;
  return {
    add: (path) => {
      for (const matcher of load(path)) {
        if (matcher.pattern.slice(0, -1).some(({ loop }) => loop))
          throw new Error('Only the last pattern may set loop.');
        if (matcher.pattern.at(-1)?.message === undefined) throw new Error('The last pattern must set message.');
        active.set(matcher.owner, { matcher, at: 0, found: {} });
      }
    },
    remove: ({ owner, path }) => {
      for (const name of owner === undefined ? load(path ?? '').map((one) => one.owner) : [owner]) active.delete(name);
    },
    match: (line) => {
      const text = stripVTControlCharacters(line);
      for (const state of active.values()) {
        const found = step(state, text);
        if (found) return matchOf(state.matcher, found, workspace);
      }
      return undefined;
    },
  };
}

function step(
  state: { matcher: Matcher; at: number; found: Partial<Record<string, string>> },
  text: string,
): Partial<Record<string, string>> | undefined {
  const pattern = state.matcher.pattern[state.at] as Pattern;
  const groups = new RegExp(pattern.regexp).exec(text);
  if (groups === null) {
    const wasFirst = state.at === 0;
    state.at = 0;
    state.found = {};
    return wasFirst ? undefined : step(state, text);
  }
  const { regexp: _regexp, loop: _loop, ...places } = pattern;
  const own = Object.fromEntries(Object.entries(places).map(([name, group]) => [name, groups[group as number]]));
  const found = { ...state.found, ...own };
  if (state.at < state.matcher.pattern.length - 1) {
    state.at += 1;
    state.found = found;
    return undefined;
  }
  if (!pattern.loop) {
    state.at = 0;
    state.found = {};
  }
  return found;
}

function matchOf(matcher: Matcher, found: Partial<Record<string, string>>, workspace: string): Match {
  const severity = (found.severity ?? matcher.severity ?? 'error').toLowerCase();
  const kind = severity === 'warning' || severity === 'notice' ? severity : 'error';
  const path = found.file === undefined ? undefined : join(isAbsolute(found.file) ? '' : workspace, found.file);
  const isOurs = path !== undefined && existsSync(path) && !relative(workspace, path).startsWith('..');
  return {
    kind,
    message: found.message ?? '',
    file: isOurs ? relative(workspace, path) : undefined,
    line: isOurs && found.line ? Number(found.line) : undefined,
    column: isOurs && found.column ? Number(found.column) : undefined,
  };
}
