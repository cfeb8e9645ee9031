import type { Answer } from '../answer.ts';
import type { Grant, Needs } from '../permissions.ts';
import type { World } from '../world.ts';

/** One call, ready to be answered. */
export interface Ask {
  readonly world: World;
  readonly grant: Grant;
  /** Named parts of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The JSON that was sent; empty where there was none. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** A path GitHub answers. `:name` is one part, `:name+` the rest of the path. */
export interface Route {
  readonly on: `${'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'} ${string}`;
  /** What the token needs; one of them is enough. */
  readonly needs: Needs;
  readonly answer: (ask: Ask) => Answer;
}

/** Text of a field; undefined where it is absent, null or something else. */
export function textIn(body: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = body[name];
  return typeof value === 'string' ? value : undefined;
}

/** Texts of a list field; empty where it is absent. */
export function textsIn(body: Readonly<Record<string, unknown>>, name: string): string[] {
  const value = body[name];
  return Array.isArray(value) ? value.map(String) : [];
}
