import type { Letter } from '../letter.ts';
import type { NotificationOptions } from '../options.ts';
import type { Voice } from './voices.ts';
/** Who of a rule's recipients share one mail: one who is sent a link that decides, or all the others. */
export type Recipients = Required<Pick<Letter, 'to'>> & Pick<Letter, 'linkFor'>;
/**
 * Whom a rule writes to, and who of them may decide by a link: those the operator names, and only by a mail server that is the operator's own,
 * since whoever carries a link can use it. Undefined for a rule that writes no mails.
 */
export declare function recipientsOf({ rule, settings }: Voice, { linksTo }: NotificationOptions): readonly Recipients[] | undefined;
