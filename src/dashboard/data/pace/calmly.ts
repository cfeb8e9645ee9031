/** A function that calls `work` at once, but no sooner than `ms` after the last time; calls in between become one. */
export function calmly(work: () => void, ms: number): () => void {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    if (timer !== undefined) return;
    timer = setTimeout(
      () => {
        timer = undefined;
        last = Date.now();
        work();
      },
      Math.max(0, last + ms - Date.now()),
    );
  };
}
