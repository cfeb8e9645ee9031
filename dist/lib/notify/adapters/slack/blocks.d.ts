import type { Message } from '../../message.ts';
import { type Block } from './buttons.ts';
/** A message as blocks; `buttons` where its app sends clicks to a task API, so that they decide. */
export declare function blocksOf(message: Message, buttons?: boolean): readonly Block[];
