/** `250ms`, `90s`, `10m`, `1h30m`, `2d` in ms; undefined for anything else, and for more than ten years. */
export declare function parseDuration(text: string): number | undefined;
/** Milliseconds in the same form, the fewest parts: 5_400_000 is `1h30m`, 0 is `0s`. */
export declare function formatDuration(ms: number): string;
