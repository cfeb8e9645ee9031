import type { Notifier, NotifierSettings } from '../../../notify/notifier.ts';
import { type NotifierRule } from '../../../notify/rules/rule.ts';
import type { Transport } from '../../../notify/send/transport.ts';
import type { Clock } from '../../../system/clock.ts';
import type { System } from '../../../system/system.ts';
import { type RowRun } from '../facts/run-of-row.ts';
import type { NotificationOptions } from '../options.ts';
/** A notifier of a run's plan by which this server can speak. */
export interface Voice {
    readonly rule: NotifierRule;
    readonly notifier: Notifier;
    readonly settings: NotifierSettings;
    readonly system: System;
}
/** What of a run's notifiers this server can use. */
export interface Voices {
    /** Those that can speak of the run as it is stored, in the plan's order; why another one cannot is said once. */
    of(run: RowRun): Promise<readonly Voice[]>;
    /** Whether the rule's own condition holds; one that breaks keeps nobody from being told. */
    holds(voice: Voice, run: RowRun): Promise<boolean>;
    /** Places of the notifiers through which this server tells of tasks that wait: the run itself need not. Judged by what a run is registered with. */
    tellsWaiting(registration: RowRun): Promise<readonly number[]>;
    readonly transport: Transport;
}
export interface VoicesWorld {
    readonly clock: Clock;
    /** Hears once why a notifier of a plan cannot speak. */
    readonly onNote: (sentence: string) => void;
}
/** What a server can say through the notifiers of plans. */
export declare function createVoices(options: NotificationOptions, { clock, onNote }: VoicesWorld): Voices;
