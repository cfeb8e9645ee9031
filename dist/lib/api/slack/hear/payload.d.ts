/** Which request for a decision somebody has seen, and the version of the task where the message knew it. Names, not rights. */
export interface Seen {
    readonly run_id: string;
    readonly attempt: number;
    readonly task: string;
    readonly version: number | null;
}
/** Who has clicked, as Slack says. */
export interface SlackUser {
    readonly id: string;
    /** The workspace the person belongs to, which in a shared channel may be another one than the channel's. */
    readonly team: string;
    readonly name: string;
}
/** The message a button stands in. */
export interface SeenMessage {
    /** Channel and time: no other message has the same. */
    readonly place: string;
    readonly text: string;
    readonly blocks: readonly unknown[];
}
/** What a button of ours can mean. */
export type SlackDecision = 'approve' | 'reject' | 'changes_requested';
/** A click on a button of ours. */
export interface Click {
    readonly kind: 'click';
    readonly user: SlackUser;
    readonly decision: SlackDecision;
    readonly seen: Seen;
    readonly trigger: string;
    /** Where Slack takes answers to this click. */
    readonly url: string | undefined;
    readonly message: SeenMessage | undefined;
}
/** A form of ours that was filled in. */
export interface Submission {
    readonly kind: 'submission';
    readonly user: SlackUser;
    readonly trigger: string;
    /** What the form was opened with. */
    readonly metadata: string;
    /** `view.state.values`: block, then action. */
    readonly values: Readonly<Record<string, unknown>>;
}
/** Names of our own in what Slack sends. */
export declare const ACTIONS: Readonly<Record<string, SlackDecision>>;
export declare const FORM = "orchestrator:decide";
/** What Slack has sent; undefined for what is none of ours. Throws a Problem 400 for what Slack never sends. */
export declare function readPayload(body: Uint8Array): Click | Submission | undefined;
/** What the value of a button of ours names; undefined for any other. */
export declare function readSeen(value: unknown): Seen | undefined;
