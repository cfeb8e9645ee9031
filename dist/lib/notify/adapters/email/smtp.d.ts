import { type Delivery, type NotifierCall } from '../../notifier.ts';
/** Hands a message over to a mail server. `smtp` is `smtps://user:password@host:465`, or the same as a map. */
export declare function sendBySmtp(call: NotifierCall): Promise<Delivery>;
