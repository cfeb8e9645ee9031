import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FleetLane, FleetWorker } from '../../../src/client.ts';
import { freeBeyond, type Places, placeJobs, type WorkersJob } from '../../../src/dashboard/workers/places.ts';
import { isServed, numbersOf, stateOf } from '../../../src/dashboard/workers/state.ts';

const jobOf = (job: number): WorkersJob => ({
  job,
  run_id: 'r',
  attempt: 1,
  task: `t${job}`,
  try: 1,
  claimed_at: '2026-11-20T01:00:00Z',
});
const worker = (more: Partial<FleetWorker> = {}): FleetWorker => ({
  id: 'w',
  name: 'w',
  labels: ['linux'],
  concurrency: 2,
  host: null,
  version: null,
  repository: null,
  online: true,
  draining: false,
  first_seen: '2026-11-20T01:00:00Z',
  seen_at: '2026-11-20T01:00:00Z',
  jobs: [],
  ...more,
});
const lane = (more: Partial<FleetLane> = {}): FleetLane => ({
  lane: 'linux~',
  labels: ['linux'],
  repository: null,
  queued: 1,
  running: 0,
  oldest_queued_at: null,
  waiting_for: null,
  ...more,
});
const idsIn = (places: Places) => places.map((job) => job?.job);

describe('the places of a worker', () => {
  it('keep their job while it goes on', () => {
    const first = placeJobs({ jobs: [jobOf(1), jobOf(2)], concurrency: 3 }, []);
    expect(idsIn(first)).toEqual([1, 2, undefined]);
    const second = placeJobs({ jobs: [jobOf(2), jobOf(3)], concurrency: 3 }, first);
    expect(idsIn(second)).toEqual([3, 2, undefined]);
  });

  it('show every job once, and never move one', () => {
    const jobs = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 10 });
    fc.assert(
      fc.property(fc.array(jobs, { maxLength: 8 }), fc.integer({ min: 0, max: 20 }), (rounds, concurrency) => {
        let places: Places = [];
        for (const ids of rounds) {
          const next = placeJobs({ jobs: ids.map(jobOf), concurrency }, places);
          expect(
            idsIn(next)
              .filter((id) => id !== undefined)
              .toSorted(),
          ).toEqual(ids.toSorted());
          for (const [index, job] of places.entries())
            if (job !== undefined && ids.includes(job.job)) expect(next[index]?.job).toBe(job.job);
          expect(next.length + freeBeyond({ concurrency }, next)).toBeGreaterThanOrEqual(concurrency);
          places = next;
        }
      }),
    );
  });
});

describe('a fleet', () => {
  it('says of each worker what keeps it from taking steps first', () => {
    expect(stateOf(worker())).toBe('idle');
    expect(stateOf(worker({ jobs: [jobOf(1)] }))).toBe('busy');
    expect(stateOf(worker({ jobs: [jobOf(1)], draining: true }))).toBe('draining');
    expect(stateOf(worker({ online: false, draining: true }))).toBe('offline');
  });

  it('serves a lane where a worker that takes steps has all labels and may do the repository', () => {
    expect(isServed(lane(), [worker()])).toBe(true);
    expect(isServed(lane({ labels: ['linux', 'gpu'] }), [worker(), worker({ labels: ['gpu'] })])).toBe(false);
    expect(isServed(lane(), [worker({ draining: true }), worker({ online: false })])).toBe(false);
    expect(isServed(lane({ repository: '7' }), [worker({ repository: '8' })])).toBe(false);
    expect(isServed(lane({ repository: '7' }), [worker({ repository: '7' })])).toBe(true);
  });

  it('is counted by who is there', () => {
    const lanes = [
      lane({ queued: 2, oldest_queued_at: '2026-11-20T02:00:00Z' }),
      lane({ oldest_queued_at: '2026-11-20T01:00:00Z' }),
    ];
    const workers = [worker({ jobs: [jobOf(1)] }), worker({ online: false, concurrency: 8 })];
    expect(numbersOf(workers, lanes)).toEqual({
      online: 1,
      taken: 1,
      places: 2,
      queued: 3,
      oldest: '2026-11-20T01:00:00Z',
    });
  });
});
