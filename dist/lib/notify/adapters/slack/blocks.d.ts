import type { Message } from '../../message.ts';
/** A block of Slack's Block Kit. */
export type Block = Readonly<Record<string, unknown>>;
/** A message as blocks. */
export declare function blocksOf(message: Message): readonly Block[];
