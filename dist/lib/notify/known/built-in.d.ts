import type { GuardOptions } from '../../system/guarded/guarded-fetch.ts';
import type { AddressOf } from '../adapters/email/smtp.ts';
import type { Notifier } from '../notifier.ts';
/** How notifiers reach what a plan names, where it is not trusted with this machine's network. */
export interface NotifierReach {
    readonly guard: GuardOptions;
    readonly addressOf: AddressOf;
}
/** The notifiers every plan has. */
export declare function builtInNotifiers(reach?: NotifierReach): readonly Notifier[];
