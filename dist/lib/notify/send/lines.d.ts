import type { Expressions, Scope } from '../../plan/expression.ts';
import type { Run } from '../../run/run.ts';
import type { System } from '../../system/system.ts';
import type { DecideLinks } from '../message.ts';
import type { Line } from '../moments/observer.ts';
import type { Notifier, NotifierSettings } from '../notifier.ts';
import type { NotifierRule } from '../rules/rule.ts';
import { type NotifiedPlan } from '../rules/scope.ts';
import type { NotifiedState } from '../states.ts';
import type { Transport } from './transport.ts';
/** A rule with the notifier it names. */
export interface Spoken {
    readonly rule: NotifierRule;
    readonly notifier: Notifier;
}
/** What lines need beside their rules. */
export interface LineOptions {
    readonly plan: NotifiedPlan;
    readonly system: System;
    readonly decide?: (run: Run, task: string) => DecideLinks | undefined;
    readonly urlOf?: (run: Run) => string | undefined;
    /** Works out the settings of a rule in another way; throws a sentence where that cannot be. */
    readonly settingsOf?: (rule: NotifierRule, scope: () => Scope) => NotifierSettings;
    /** How requests are sent; by `system.fetch` where it is absent. */
    readonly transport?: Transport;
    /** See `NotificationsOptions`. */
    readonly toldElsewhere?: (index: number, state: NotifiedState, task: string) => Promise<boolean> | undefined;
    readonly onNote?: (message: string) => void;
    readonly onDelivered?: (task: string, at: string) => void;
}
/** Opens a line for every rule when the run has its name; a rule whose settings cannot be read is a note. */
export declare function createLines(spoken: readonly Spoken[], expressions: Expressions | undefined, options: LineOptions): (run: Run, signal: AbortSignal) => readonly Line[];
/** Values of the plan's secrets. */
export declare function secretsOf(plan: NotifiedPlan, system: System): readonly string[];
/** An id no other message has. */
export declare function newMessageId(system: System): string;
