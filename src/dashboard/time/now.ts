import { type ReadonlySignal, signal } from '@preact/signals';

/** The time in ms, moved on every `ms` while somebody looks at it. */
function ticking(ms: number): ReadonlySignal<number> {
  let timer: ReturnType<typeof setInterval> | undefined;
  const now = signal(Date.now(), {
    watched() {
      now.value = Date.now();
      timer = setInterval(() => {
        now.value = Date.now();
      }, ms);
    },
    unwatched() {
      clearInterval(timer);
    },
  });
  return now;
}

/** The time, every second. */
export const everySecond = ticking(1_000);

/** The time, every half a minute. */
export const everyHalfMinute = ticking(30_000);
