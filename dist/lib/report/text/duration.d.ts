/** A length of time for people: `0.4s`, `12.3s`, `2m 05s`, `1h 02m`, `3d 4h`; `ms` is milliseconds. */
export declare function durationWords(ms: number): string;
