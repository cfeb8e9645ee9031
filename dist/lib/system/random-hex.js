import { randomBytes } from 'node:crypto';
/** Bytes that are drawn at once. */
const POOL_BYTES = 4_096;
/** Answers lower-case hex of so many random bytes; from a pool, since each draw from the machine's source costs as much as a small file. */
export function createRandomHex() {
    let pool = Buffer.alloc(0);
    let used = 0;
    return (bytes) => {
        if (bytes > POOL_BYTES)
            return randomBytes(bytes).toString('hex');
        if (used + bytes > pool.length) {
            pool = randomBytes(POOL_BYTES);
            used = 0;
        }
        const drawn = pool.subarray(used, used + bytes);
        used += bytes;
        const hex = drawn.toString('hex');
        // Nobody who reads this memory later finds what was given out.
        drawn.fill(0);
        return hex;
    };
}
