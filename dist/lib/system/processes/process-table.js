import { readdirSync, readFileSync } from 'node:fs';
/**
 * When a living process started, as the kernel's own count of clock ticks since boot.
 * Linux only (`/proc/<pid>/stat`, field 22); undefined elsewhere.
 */
export function startTicks(pid) {
    try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
        // The second field is the program's name in brackets and may hold spaces.
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    }
    catch {
        return undefined;
    }
}
/** Pids of living processes (not this one) whose environment holds `text`, and none of `others`. Linux only; empty elsewhere. */
export async function tagged(text, others = []) {
    const needle = Buffer.from(text);
    const isFound = (environment) => environment?.includes(needle) === true && !others.some((other) => environment.includes(other));
    return pids().filter((pid) => pid !== process.pid && isFound(environmentOf(pid)));
}
function pids() {
    try {
        return readdirSync('/proc').map(Number).filter(Number.isInteger);
    }
    catch {
        return [];
    }
}
function environmentOf(pid) {
    try {
        return readFileSync(`/proc/${pid}/environ`);
    }
    catch {
        return undefined;
    }
}
