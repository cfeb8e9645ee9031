import { type Git } from './git.ts';
/** Attributes by name: `set`, `unset`, or the value; one that nothing speaks of is absent. */
export type Attributes = Readonly<Record<string, string>>;
/** Asks git what `.gitattributes` says of each path. */
export declare function readAttributes(git: Git, names: readonly string[], paths: readonly string[]): Promise<Map<string, Attributes>>;
/** Bytes of arguments a program may be given at once; systems allow at least 128 KiB, the environment included. */
export declare const ARGUMENT_BYTES: number;
/** Words cut into lists whose bytes stay under `limit`, in order; a word longer than that stands alone. */
export declare function inParts(words: readonly string[], limit: number): string[][];
