import type { Delivery, Notifier, NotifierCall } from '../notifier.ts';
/** Tells, and tries again where that may help, waiting as long as the other side asks. Never rejects; ends soon after `signal` aborts. */
export declare function deliver(notifier: Notifier, call: NotifierCall): Promise<Delivery>;
