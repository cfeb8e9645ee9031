import type { Message } from '../../message.ts';
/** A message as a mail: subject (one line), plain text, HTML. */
export interface MailText {
    readonly subject: string;
    readonly text: string;
    readonly html: string;
}
/** Both forms say the same. */
export declare function mailText(message: Message): MailText;
