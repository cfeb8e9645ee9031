import type { Json } from '../../schema/json.ts';
import type { Notifier, NotifierSettings } from '../notifier.ts';
import { type NotifiedState } from '../states.ts';
/** One notifier of a plan with its defaults filled in. */
export interface NotifierRule {
    /** Its place in the plan's list, from 0. */
    readonly index: number;
    readonly uses: string;
    readonly on: readonly NotifiedState[];
    /** An expression; undefined means always. */
    readonly condition: string | undefined;
    readonly per: 'task' | 'run' | undefined;
    readonly digest: boolean | undefined;
    readonly format: 'usual' | 'seed';
    /** `with`, its expressions not yet evaluated. */
    readonly settings: NotifierSettings;
}
/** The rules of a plan's `notifiers`, in its order; what is no notifier is left out. `known` gives each its own default for `on`. */
export declare function readRules(notifiers: Json | undefined, known: (name: string) => Notifier | undefined): NotifierRule[];
/** True where a rule wants a state told, of a task or of the run. */
export declare function wants(rule: NotifierRule, state: NotifiedState, scope: 'task' | 'run'): boolean;
/** True where a state is not told when it happens but folded into the one message at the run's end. */
export declare function isFolded(rule: NotifierRule, state: NotifiedState, scope: 'task' | 'run'): boolean;
