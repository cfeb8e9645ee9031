import { describe, expect, it } from 'vitest';
import { waitingFor } from '../../../../src/api/jobs/show/waiting-for.ts';

function worker(labels: readonly string[], more: object = {}) {
  return { labels, repository: null, online: true, draining: false, ...more };
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

  it('is told by the last refusal first', () => {
    const refusals = [{ worker: 'w1', kind: 'secret', reason: 'no secret X' }];
    expect(waitingFor(need([]), [worker([])], refusals)).toBe('refused by w1: no secret X');
  });
});
