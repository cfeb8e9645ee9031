import type { Identity } from '../../approval/identity.ts';
/** Who a link is for, as whoever makes it says: a mailbox, and what its person is called. */
export interface Recipient {
    readonly address: string;
    /** For people; the address where not given. */
    readonly name?: string | undefined;
}
/** True for one e-mail address that a link can be for, alone: no display name, no list. */
export declare function isAddress(text: string): boolean;
/** True for a name that can stand in a history: 1 to 128 printable characters. */
export declare function isRecipientName(text: string): boolean;
/** One recipient as mails write them, `Ana <ana@example.org>` or the address alone; undefined for a list and for anything else. */
export declare function readRecipient(text: string): Recipient | undefined;
/** The person a link speaks for: policies name them `ana@example.org` or `email:ana@example.org`. */
export declare function identityOfRecipient({ address, name }: Recipient): Identity;
