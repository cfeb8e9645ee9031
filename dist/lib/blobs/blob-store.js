/** Bytes of the largest blob where nobody says otherwise: what one PUT of S3 takes. */
export const MOST_BYTES = 5 * 1024 ** 3;
/** How much of its age a blob may keep when it is asked for, ms: not every question is worth a write. */
export const FRESH_MS = 60 * 60 * 1000;
