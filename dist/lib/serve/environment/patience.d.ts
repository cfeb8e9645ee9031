import type { System } from '../../system/system.ts';
/** How long those who fall silent are waited for, ms. */
export interface FleetPatience {
    /** A step is its worker's that long without a sign of life. */
    readonly lockMs: number;
    /** A run is its server's that long. */
    readonly leaseMs: number;
    /** A worker that neither the queue nor anybody else knows of loses its step after that. */
    readonly silentMs: number;
}
/** `FLEET_LOCK`, a length of time; 15 s where it is not set. The rest follows from it. Faults: usage. */
export declare function readFleetPatience(env: System['env']): FleetPatience;
