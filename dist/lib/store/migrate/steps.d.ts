import type { Migration } from '../../schema/generated/migrations.ts';
/** Which way: `up` applies, `down` takes back. */
export type Direction = 'up' | 'down';
/** How far to go: at most `step` migrations, or up to and with the one named `to` (its number is enough). */
export interface Reach {
    readonly to?: string;
    readonly step?: number;
}
/** Names of what is to be done, in order. Down without a reach is one step. Fault usage where `to` names nothing. */
export declare function stepsToDo(migrations: readonly Migration[], applied: readonly string[], { direction, reach }: {
    direction: Direction;
    reach: Reach;
}): readonly string[];
