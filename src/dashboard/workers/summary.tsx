import type { ComponentChildren } from 'preact';
import type { Fleet } from '../../schema/generated/task-api/api-types.ts';
import { Took } from '../time/when.tsx';
import { words } from '../words/en.ts';
import { numbersOf } from './state.ts';

/** The fleet in four numbers. */
export function Summary({ workers, lanes }: Fleet) {
  const { online, taken, places, queued, oldest } = numbersOf(workers, lanes);
  return (
    <dl class="fleet-summary" aria-label={words.workers.summary}>
      <Counted name={words.workers.online}>{online}</Counted>
      <Counted name={words.workers.taken}>{words.workers.ofAll(taken, places)}</Counted>
      <Counted name={words.workers.queued}>{queued}</Counted>
      <Counted name={words.workers.oldest}>
        {oldest === null ? words.workers.none : <Took ms={null} since={oldest} />}
      </Counted>
    </dl>
  );
}

function Counted({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
