import type { System } from '../../system/system.ts';
/** True for a variable that holds a secret of the server itself, or leads to its tables. */
export declare function isServerSecret(name: string): boolean;
/** The world as the runs of a server see it: without the server's own secrets, and the way to its tables. */
export declare function withoutServerSecrets(system: System): System;
