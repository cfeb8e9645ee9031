/**
 * When a living process started, as the kernel's own count of clock ticks since boot.
 * Linux only (`/proc/<pid>/stat`, field 22); undefined elsewhere.
 */
export declare function startTicks(pid: number): string | undefined;
/** Pids of living processes (not this one) whose environment holds `text`, and none of `others`. Linux only; empty elsewhere. */
export declare function tagged(text: string, others?: readonly string[]): Promise<number[]>;
