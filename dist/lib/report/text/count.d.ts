/** A number with its noun: `1 step`, `3 steps`, `2 tries`. */
export declare function count(number: number, noun: string, plural?: string): string;
