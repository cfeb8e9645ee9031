import { type Notifier } from '../../notifier.ts';
import { type AddressOf } from './smtp.ts';
/**
 * Mail, by a service that takes a JSON request (the original's `EMAIL_WEBHOOK`), or by SMTP. The request holds the original's five fields
 * and, but for `format: seed`, `subject`, `text` and `html`. `addressOf` says which address of a mail server is connected to; the
 * resolver's own choice where it is absent.
 */
export declare function createEmailNotifier(addressOf?: AddressOf): Notifier;
/** Mail by whatever way a plan names. */
export declare const emailNotifier: Notifier;
