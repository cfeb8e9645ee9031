import type { Message } from '../../message.ts';
/** A block of Slack's Block Kit. */
export type Block = Readonly<Record<string, unknown>>;
/** Buttons that decide, in a block of its own for each gate; where `room` (characters of JSON) is out, the rest is named. */
export declare function decisionBlocks({ approval, approvals }: Message, room: number): readonly Block[];
