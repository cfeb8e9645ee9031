import { sleep } from '../system/clock.ts';
import type { Engine } from './engine/engine.ts';

const GRACE_MS = 2_000;
const LOOK_EVERY_MS = 20;

/**
 * Ends what the steps left running in the background. A step may leave a server for the next one, as on GitHub; when the run is over
 * nothing of it stays.
 */
export async function stopLeftovers({ system, emitter, trail }: Engine): Promise<void> {
  const { processes, clock } = system;
  const left = await processes.tagged(trail);
  if (left.length === 0) return;
  const message = `${left.length === 1 ? 'A process was' : `${left.length} processes were`} left running and stopped (${left.join(', ')})`;
  emitter.emit({ type: 'note', level: 'warning', message });
  for (const pid of left) processes.kill(pid, 'SIGTERM');
  const deadline = clock.monotonic() + GRACE_MS;
  let alive = left;
  while (alive.length > 0 && clock.monotonic() < deadline) {
    await sleep(clock, LOOK_EVERY_MS);
    alive = await processes.tagged(trail);
  }
  for (const pid of alive) processes.kill(pid, 'SIGKILL');
}
