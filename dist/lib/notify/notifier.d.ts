import type { Json } from '../schema/json.ts';
import type { System } from '../system/system.ts';
import type { Message } from './message.ts';
import type { Transport } from './send/transport.ts';
import type { NotifiedState } from './states.ts';
/** Settings of a notifier's `with`, evaluated. */
export type NotifierSettings = Readonly<Record<string, Json>>;
/** One message to be told by one notifier. */
export interface NotifierCall {
    readonly message: Message;
    readonly settings: NotifierSettings;
    /** `seed`: the plain payloads of the original system, where the notifier has one. */
    readonly format: 'usual' | 'seed';
    /** Kept from message to message of one run: what the notifier must know to change an earlier one. */
    readonly memory: Map<string, string>;
    readonly system: System;
    /** How requests are sent; by `system.fetch` where it is absent. */
    readonly transport?: Transport;
    /** Aborts when nobody waits any longer. */
    readonly signal: AbortSignal;
}
/** What became of one try to tell. No sentence ever holds an address's path or a secret. */
export type Delivery = 
/** `where` is for people: a host, an address, a channel. */
{
    readonly outcome: 'delivered';
    readonly where: string;
}
/** There was nothing to do, and that is all right. */
 | {
    readonly outcome: 'nothing';
    readonly why: string;
}
/** `again` is there where another try may help, with the ms the other side asks to wait. */
 | {
    readonly outcome: 'failed';
    readonly why: string;
    readonly again?: {
        readonly after?: number;
    };
};
/**
 * The port that tells people. A caller's notifier has the same standing as the built-in ones: registered from code
 * (`notificationsFor({ notifiers })`) or from a plan (`plugins: [./pager.mjs]`, which exports `notifiers`), named by `uses:`.
 */
export interface Notifier {
    /** What `uses:` says. */
    readonly name: string;
    /** JSON Schema (2020-12) of `with`. */
    readonly schema?: {
        readonly [key: string]: unknown;
    };
    /** What it tells where the plan does not say; `awaiting_approval` and `failed` where it is absent. */
    readonly on?: readonly NotifiedState[];
    /** The setting without which nobody can be told; undefined where all is there. An empty one is no fault: a note says so once. */
    missing?(settings: NotifierSettings): string | undefined;
    /** Tells once; tries again are not its matter. A rejection counts as failed, for good. */
    send(call: NotifierCall): Promise<Delivery>;
}
/** A setting as text, without spaces around it; undefined where it is absent or empty. */
export declare function textOf(settings: NotifierSettings, name: string): string | undefined;
/** A setting as a list of texts: a list as it is, text at its commas and spaces; empty where it is absent. */
export declare function textsOf(settings: NotifierSettings, name: string): readonly string[];
