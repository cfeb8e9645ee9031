import { useRef } from 'preact/hooks';
import type { FleetWorker } from '../../schema/generated/task-api/api-types.ts';
import { useDashboard } from '../data/dashboard.ts';
import { StatusIcon } from '../status/status-icon.tsx';
import { Took, When } from '../time/when.tsx';
import { words } from '../words/en.ts';
import { Labels } from './labels.tsx';
import { freeBeyond, type Places, placeJobs, type WorkersJob } from './places.ts';
import { stateOf, WORKER_TONES } from './state.ts';

/** A worker: how it stands, what it is, and what it does at each of its places. */
export function WorkerItem({ worker }: { worker: FleetWorker }) {
  const state = stateOf(worker);
  const tone = WORKER_TONES[state];
  const facts = [
    worker.host ?? '',
    worker.version === null ? '' : words.workers.version(worker.version),
    worker.repository === null ? '' : words.workers.repository(worker.repository),
  ].filter((text) => text !== '');
  return (
    <li class={`worker is-${state}`}>
      <div class="worker-head">
        <h3>
          <bdi>{worker.name}</bdi>
        </h3>
        <span class={`status tone-${tone}`} title={words.workers.stateHint[state]}>
          <StatusIcon tone={tone} />
          <span class="status-word">{words.workers.states[state]}</span>
        </span>
        <Labels labels={worker.labels} none={words.workers.noLabels} />
        <p class="soft">
          <bdi>{facts.join(' · ')}</bdi>
          {facts.length > 0 && ' · '}
          {words.workers.seen} <When at={worker.seen_at} />
        </p>
      </div>
      <WorkerPlaces worker={worker} />
    </li>
  );
}

function WorkerPlaces({ worker }: { worker: FleetWorker }) {
  const before = useRef<Places>([]);
  // Who is gone has no places to give.
  const { concurrency } = worker.online && !worker.draining ? worker : { concurrency: 0 };
  const places = placeJobs({ jobs: worker.jobs, concurrency }, before.current);
  before.current = places;
  const more = freeBeyond({ concurrency }, places);
  return (
    <ul class="places" aria-label={words.workers.places(worker.name)}>
      {places.map((job, index) => (job === undefined ? <Free key={`${index}`} /> : <Doing key={job.job} job={job} />))}
      {more > 0 && <li class="place is-free">{words.workers.moreFree(more)}</li>}
    </ul>
  );
}

function Free() {
  return <li class="place is-free">{words.workers.free}</li>;
}

function Doing({ job }: { job: WorkersJob }) {
  const { addresses } = useDashboard();
  return (
    <li class="place is-busy">
      <a class="place-task" href={addresses.taskOf(job.run_id, job.attempt, job.task)} title={job.task}>
        <bdi>{job.task}</bdi>
      </a>
      <Took ms={null} since={job.claimed_at} steady />
      <span class="place-run soft">
        <a href={addresses.run(job.run_id, job.attempt)} title={job.run_id}>
          <bdi>{job.run_id}</bdi>
        </a>
      </span>
      {job.try > 1 && <span class="soft place-try">{words.workers.try(job.try)}</span>}
    </li>
  );
}
