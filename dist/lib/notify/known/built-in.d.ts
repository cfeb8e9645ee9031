import type { Notifier } from '../notifier.ts';
/** The notifiers every plan has. */
export declare function builtInNotifiers(): readonly Notifier[];
