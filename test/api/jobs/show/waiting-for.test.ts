import { describe, expect, it } from 'vitest';
import { waitingFor } from '../../../../src/api/jobs/show/waiting-for.ts';

function worker(labels: readonly string[], more: object = {}) {
  return { id: 'w', labels, repository: null, online: true, draining: false, ...more };
}

const need = (labels: readonly string[], repository: string | null = null) => ({ labels, repository });

describe('what a job waits for', () => {
  it.each([
    [need([]), [], 'waits for a worker: none is online'],
    [need([]), [worker([], { online: false })], 'waits for a worker: none is online'],
    [need(['gpu']), [worker(['linux'])], 'needs label gpu: no worker online has it'],
    [need(['gpu', 'arm']), [worker(['linux'])], 'needs labels gpu, arm: no worker online has them'],
    [
      need(['gpu', 'arm']),
      [worker(['gpu']), worker(['arm'])],
      'needs labels gpu, arm on one worker: no worker online fits',
    ],
    [need([], '7'), [worker([], { repository: '8' })], 'needs a worker for its repository: no worker online fits'],
    [need([]), [worker([], { draining: true })], 'waits for a worker: those that fit take nothing new'],
    [need(['gpu']), [worker(['gpu', 'linux'])], 'waits for a free worker'],
  ])('%j of %j: %s', (wanted, workers, words) => {
    expect(waitingFor(wanted, workers)).toBe(words);
  });

  const refusal = (id: string, reason = 'no secret X here') => ({ id, worker: `name-${id}`, kind: 'secret', reason });
  const one = [refusal('w1')];
  const two = [refusal('w2', 'no git here'), refusal('w1')];
  it.each([
    [[worker([], { id: 'w1' })], one, 'refused by name-w1 (no secret X here); no other worker online'],
    [[], one, 'refused by name-w1 (no secret X here); no other worker online'],
    [[worker([], { online: false })], one, 'refused by name-w1 (no secret X here); no other worker online'],
    [[worker([])], two, 'refused by name-w1 and 1 more (no secret X here); no other worker online fits'],
    [[worker(['gpu'], { draining: true })], one, 'refused by name-w1 (no secret X here); the others take nothing new'],
    [
      [worker(['gpu'], { id: 'w1' }), worker(['gpu'])],
      one,
      'refused by name-w1 (no secret X here); waits for another worker',
    ],
  ])('%j after refusals', (workers, refusals, words) => {
    expect(waitingFor(need(['gpu']), workers, refusals)).toBe(words);
  });
});
