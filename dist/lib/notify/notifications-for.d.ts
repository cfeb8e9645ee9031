import { type Expressions } from '../plan/expression.ts';
import type { RunObserver } from '../run/observer.ts';
import type { Run } from '../run/run.ts';
import type { System } from '../system/system.ts';
import type { DecideLinks } from './message.ts';
import type { EarlierRun } from './moments/history.ts';
import type { Notifier } from './notifier.ts';
import { type NotifierRule } from './rules/rule.ts';
import { type NotifiedPlan } from './rules/scope.ts';
import { type LineOptions } from './send/lines.ts';
import type { NotifiedState } from './states.ts';
/** Everything notifications of one run need. */
export interface NotificationsOptions {
    /** A `StepGraph` is one. */
    readonly plan: NotifiedPlan;
    /** Its environment holds the plan's secrets. */
    readonly system: System;
    /** Earlier runs, newest first, of whatever plan: the journal's, or the store's. Without it nothing is `recovered` or `slow`. */
    readonly earlier?: () => Promise<readonly EarlierRun[]>;
    /** Notifiers beside the built-in ones and the plan's plugins. */
    readonly notifiers?: readonly Notifier[];
    /** How they are used where whoever wrote the plan is not trusted with what this process has; its plugins are then not loaded. */
    readonly sealed?: SealedNotifiers;
    /** Where a person decides about a task that waits. */
    readonly decide?: (run: Run, task: string) => DecideLinks | undefined;
    /** Page of the run; on GitHub that of the job's run where it is absent. */
    readonly urlOf?: (run: Run) => string | undefined;
    /**
     * Whether a state of a task is told by somebody else through the notifier at this place of the plan's list: where it comes to be true
     * nothing is sent here. Undefined for what nobody else tells.
     */
    readonly toldElsewhere?: (index: number, state: NotifiedState, task: string) => Promise<boolean> | undefined;
    /** Hears sentences for people of what could not be told. */
    readonly onNote?: (message: string) => void;
    /** Hears that people have been told of a task that waits; `at` is RFC 3339. */
    readonly onDelivered?: (task: string, at: string) => void;
    /** ms that what is left may take once the run is over; default 10,000. A function is asked when it is. */
    readonly patience?: number | (() => number);
}
/** Notifiers of a plan that may use no more of this process than is given here. */
export interface SealedNotifiers extends Pick<LineOptions, 'settingsOf' | 'transport'> {
    /** All there are; a rule that names another is silent. */
    readonly known: readonly Notifier[];
}
/** Notifications of one run. */
export interface Notifications {
    readonly observer: RunObserver;
    /** What the run should say of them when it begins: which of them are silent, and why. */
    readonly notes: readonly string[];
}
/**
 * What tells people of a run as its plan's `notifiers` say; undefined where it has none. Throws `usage` for a notifier nobody knows and
 * for plugins that cannot be loaded; whatever else is wrong is a note.
 */
export declare function notificationsFor(options: NotificationsOptions): Promise<Notifications | undefined>;
/** The notifiers a plan may name: built in, the caller's, its plugins'. Nothing is loaded for a plan without `notifiers`. */
export declare function openKnown({ plan, system, notifiers, sealed, }: Pick<NotificationsOptions, 'plan' | 'system' | 'notifiers' | 'sealed'>): Promise<ReadonlyMap<string, Notifier>>;
/** Why a rule can tell nobody, in one sentence; undefined where it can. */
export declare function whySilent(rule: NotifierRule, notifier: Notifier, expressions: Expressions | undefined, { plan, system, sealed }: Pick<NotificationsOptions, 'plan' | 'system' | 'sealed'>): string | undefined;
/** Throws: a notifier nobody knows. */
export declare function unknown(uses: string, known: readonly string[]): never;
