import { words } from '../../words/en.ts';
import { useRunAddresses } from '../model/addresses.ts';
import type { SortKey, TableChoice } from './sort.ts';

/** The names of the columns: each sorts by it, then the other way round, then no more. */
export function TableHead({ choice, isOfFleet }: { choice: TableChoice; isOfFleet: boolean }) {
  const { to } = useRunAddresses();
  const same = {
    ...(choice.step === undefined ? {} : { step: choice.step }),
    ...(choice.failed ? { only: 'failed' } : {}),
  };
  const next = (key: SortKey): string => {
    if (choice.sort !== key) return to('table', { ...same, sort: key });
    return choice.isDescending ? to('table', same) : to('table', { ...same, sort: `-${key}` });
  };
  const shown = Object.entries(words.tasks.columns).filter(([key]) => isOfFleet || key !== 'worker');
  return (
    <thead>
      <tr>
        {shown.map(([key, word]) => (
          <th key={key} scope="col" class={`of-${key}`} aria-sort={sortOf(choice, key)}>
            <a href={next(key as SortKey)}>
              {word}
              <span aria-hidden="true">{choice.sort !== key ? '' : choice.isDescending ? ' ↓' : ' ↑'}</span>
            </a>
          </th>
        ))}
        <th scope="col" class="of-log">
          {words.tasks.log}
        </th>
      </tr>
    </thead>
  );
}

function sortOf(choice: TableChoice, key: string): 'ascending' | 'descending' | undefined {
  if (choice.sort !== key) return undefined;
  return choice.isDescending ? 'descending' : 'ascending';
}
