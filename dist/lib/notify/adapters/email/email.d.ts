import { type Notifier } from '../../notifier.ts';
/**
 * Mail, by a service that takes a JSON request (the original's `EMAIL_WEBHOOK`), or by SMTP. The request holds the original's five fields
 * and, but for `format: seed`, `subject`, `text` and `html`.
 */
export declare const emailNotifier: Notifier;
