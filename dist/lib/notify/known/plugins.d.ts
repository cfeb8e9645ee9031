import type { Notifier } from '../notifier.ts';
/**
 * The notifiers of a plan's plugins: ES modules that export `notifiers`, a list, or `notifier`. Those that export none are left out. Paths
 * count from `folder`. Throws `usage` for a file that cannot be loaded, or exports something else by that name.
 */
export declare function loadNotifierPlugins(paths: readonly string[], folder: string): Promise<Notifier[]>;
