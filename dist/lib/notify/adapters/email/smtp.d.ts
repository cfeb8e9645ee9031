import { type Delivery, type NotifierCall } from '../../notifier.ts';
/** The address to connect to for a mail server; throws where it may not be called. */
export type AddressOf = (host: string, port: number) => Promise<string>;
/** Hands a message over to a mail server. `smtp` is `smtps://user:password@host:465`, or the same as a map. */
export declare function sendBySmtp(call: NotifierCall, addressOf?: AddressOf): Promise<Delivery>;
