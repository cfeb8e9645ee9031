import type { ConcurrencyRule } from '../graph/graph.ts';
import type { System } from '../system/system.ts';
/** A run's place in its concurrency group. */
export type GroupPlace = {
    readonly kind: 'held';
    release(): void;
    readonly superseded: AbortSignal;
    readonly notes: readonly string[];
} | {
    readonly kind: 'busy';
    readonly message: string;
};
/** Takes the place of a run in its group, by the group's rule. Throws `busy` where the rule is `fail`, or `signal` ends the wait. */
export declare function enterGroup(system: System, stateDir: string, rule: Pick<ConcurrencyRule, 'whenBusy'> & {
    readonly group: string;
}, label: string, signal?: AbortSignal): Promise<GroupPlace>;
