import type { Clock } from '../../../system/clock.ts';
import type { System } from '../../../system/system.ts';
/**
 * The outside world as notifiers see it on a server: time, chance, and of the environment what is given. Files and processes are out of
 * reach, and requests go by the notifier's transport alone.
 */
export declare function sealedSystem(clock: Clock, env: Readonly<Record<string, string>>): System;
