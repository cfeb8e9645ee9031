import type { Notifier } from '../notifier.ts';
/** The notifiers a plan may name, by name. Throws `usage` where two have one name, so that nothing built in is replaced unseen. */
export declare function createNotifierRegistry(notifiers: readonly Notifier[]): ReadonlyMap<string, Notifier>;
