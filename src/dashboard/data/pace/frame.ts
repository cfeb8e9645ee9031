/** A page that is not looked at draws no frames; what waits for one goes on after so many ms. */
const UNSEEN_MS = 250;

/** Calls `work` once, before the next frame is drawn, or soon where none is. */
export function nextFrame(work: () => void): void {
  const done = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    work();
  };
  const frame = requestAnimationFrame(done);
  const timer = setTimeout(done, UNSEEN_MS);
}
