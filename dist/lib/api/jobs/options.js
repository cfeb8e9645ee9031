/** Lock of a job where nobody says otherwise, ms. */
export const LOCK_MS = 15_000;
