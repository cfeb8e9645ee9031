import { useMemo } from 'preact/hooks';
import { Tip } from '../../cells/tip.tsx';
import { useCells } from '../../cells/use-cells.ts';
import { words } from '../../words/en.ts';
import { useRunAddresses } from '../model/addresses.ts';
import type { RunHead } from '../model/create-run.ts';
import type { Timeline } from '../timeline/bars.ts';
import { LaneRow, WaitingRow } from './lane-row.tsx';
import { workerLanesOf } from './lanes.ts';
import './by-worker.css';

/** A lane for each worker, with what it did; then what still waits for one, and why. */
export function ByWorker({ run, timeline: { bars, span } }: { run: RunHead; timeline: Timeline }) {
  const { to } = useRunAddresses();
  const { lanes, waiting, apart } = useMemo(() => workerLanesOf(bars), [bars]);
  const cells = useCells<HTMLOListElement>();
  return (
    <>
      <ol class="by-lanes" aria-label={words.timeline.workers} {...cells}>
        {lanes.map((lane, index) => (
          <LaneRow
            key={lane.worker ?? ''}
            run={run}
            span={span}
            lane={lane}
            first={lanes.slice(0, index).reduce((sum, { rows }) => sum + rows.length, 0)}
          />
        ))}
        {waiting.map((lane) => (
          <WaitingRow key={`waits ${lane.reason}`} lane={lane} />
        ))}
      </ol>
      {apart > 0 && (
        <p class="soft">
          {words.timeline.apart(apart)} <a href={to('timeline', { by: 'step' })}>{words.timeline.seeAll}</a>
        </p>
      )}
      <Tip />
    </>
  );
}
