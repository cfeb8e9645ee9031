import { type Seen, type SeenMessage, type SlackDecision } from '../hear/payload.ts';
/** What a form is opened with, and comes back with. */
export interface Asked {
    readonly decision: SlackDecision;
    readonly seen: Seen;
    readonly url: string | undefined;
    readonly message: SeenMessage | undefined;
}
/** As text for `private_metadata`; without the message where it does not fit. */
export declare function packAsked(asked: Asked): string;
/** Undefined for what was not packed here. */
export declare function unpackAsked(text: string): Asked | undefined;
