/** Answers lower-case hex of so many random bytes; from a pool, since each draw from the machine's source costs as much as a small file. */
export declare function createRandomHex(): (bytes: number) => string;
