import { Fault } from '../../errors.ts';
import type { Migration } from '../../schema/generated/migrations.ts';

/** Which way: `up` applies, `down` takes back. */
export type Direction = 'up' | 'down';

/** How far to go: at most `step` migrations, or up to and with the one named `to` (its number is enough). */
export interface Reach {
  readonly to?: string;
  readonly step?: number;
}

/** Names of what is to be done, in order. Down without a reach is one step. Fault usage where `to` names nothing. */
export function stepsToDo(
  migrations: readonly Migration[],
  applied: readonly string[],
  { direction, reach }: { direction: Direction; reach: Reach },
): readonly string[] {
  const all = migrations.map(({ name }) => name);
  const left =
    direction === 'up'
      ? all.filter((name) => !applied.includes(name))
      : all.filter((name) => applied.includes(name)).reverse();
  const last = lastOf(all, reach.to);
  // Names begin with a number of fixed width, so that their order is the order of time.
  const within = left.filter((name) => last === undefined || (direction === 'up' ? name <= last : name >= last));
  return within.slice(0, reach.step ?? (direction === 'down' && last === undefined ? 1 : within.length));
}

function lastOf(all: readonly string[], to: string | undefined): string | undefined {
  if (to === undefined) return undefined;
  const found = all.find((name) => name === to || name.split('_')[0] === to);
  if (found) return found;
  throw new Fault('usage', `There is no migration ${to}.`, { cure: `There are ${all.join(', ')}.` });
}
