import type { Redis } from 'ioredis';
/** A connection to Redis that is made again whenever it breaks; what is asked meanwhile fails at once. Faults: usage (the address), unavailable. */
export declare function connectRedis(url: string): Promise<Redis>;
/** What a failed command means: Fault unavailable where Redis does not answer or takes no commands now, else what was thrown. */
export declare function redisFault(thrown: unknown): unknown;
