import type { System } from '../../system/system.ts';
import type { Message } from '../message.ts';
import type { Delivery, Notifier, NotifierSettings } from '../notifier.ts';
import type { NotifierRule } from '../rules/rule.ts';
import type { Transport } from './transport.ts';
/** One notifier of a plan during one run: tells one message after the other, in the order they were given. */
export interface Channel {
    /** `isToldElsewhere` is asked when its turn comes: true leaves the message unsent. */
    tell(message: Message, isToldElsewhere?: Promise<boolean>): void;
    /** Resolves when everything given so far was told or given up. */
    drained(): Promise<void>;
    /** Titles of what is not told yet. */
    waiting(): readonly string[];
}
/** What a channel is made of. */
export interface ChannelOptions {
    readonly rule: NotifierRule;
    readonly notifier: Notifier;
    /** Evaluated. */
    readonly settings: NotifierSettings;
    /** Texts that are taken out of every message. */
    readonly secrets: readonly string[];
    readonly system: System;
    /** How requests are sent; by `system.fetch` where it is absent. */
    readonly transport?: Transport;
    readonly signal: AbortSignal;
    /** Hears what became of each message, with the message as it was sent. */
    readonly onResult: (message: Message, delivery: Delivery) => void;
}
/** Opens it; nothing is sent yet. */
export declare function openChannel(options: ChannelOptions): Channel;
