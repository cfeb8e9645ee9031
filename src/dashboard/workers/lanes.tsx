import type { FleetLane, FleetWorker } from '../../schema/generated/task-api/api-types.ts';
import { useDashboard } from '../data/dashboard.ts';
import { Command } from '../notice/command.tsx';
import { Took } from '../time/when.tsx';
import { words } from '../words/en.ts';
import { Labels } from './labels.tsx';
import { isServed } from './state.ts';

/** What waits, by what a worker must have for it, with why; where nobody can do it, the command that helps. */
export function Lanes({ lanes, workers }: { lanes: readonly FleetLane[]; workers: readonly FleetWorker[] }) {
  return (
    <section class="lanes" aria-labelledby="lanes">
      <h2 id="lanes">{words.workers.lanes}</h2>
      {lanes.length === 0 ? (
        <p class="soft">{words.workers.nothing}</p>
      ) : (
        <ul>
          {lanes.map((lane) => (
            <Lane key={lane.lane} lane={lane} isStuck={lane.queued > 0 && !isServed(lane, workers)} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Lane({ lane, isStuck }: { lane: FleetLane; isStuck: boolean }) {
  const api = useApiAddress();
  return (
    <li class={`lane${isStuck ? ' is-stuck' : ''}`}>
      <Labels labels={lane.labels} none={words.workers.anyWorker} />
      {lane.repository !== null && <p class="soft">{words.workers.repository(lane.repository)}</p>}
      <p>
        {words.workers.lane(lane.queued, lane.running)}
        {lane.oldest_queued_at !== null && (
          <>
            , {words.workers.since} <Took ms={null} since={lane.oldest_queued_at} />
          </>
        )}
      </p>
      {lane.waiting_for !== null && <p class="lane-reason">{lane.waiting_for}</p>}
      {isStuck && (
        <details>
          <summary>{words.workers.start}</summary>
          <div class="command">
            <Command text={words.workers.command(api, lane.labels)} />
          </div>
        </details>
      )}
    </li>
  );
}

/** Where workers find the API. */
export function useApiAddress(): string {
  const { place } = useDashboard();
  return `${location.origin}${place.api}`;
}
