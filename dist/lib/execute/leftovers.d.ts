import type { Engine } from './engine/engine.ts';
/**
 * Ends what the steps left running in the background. A step may leave a server for the next one, as on GitHub; when the run is over
 * nothing of it stays.
 */
export declare function stopLeftovers({ system, emitter, trail }: Engine): Promise<void>;
