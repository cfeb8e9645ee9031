import { statusWord } from '../../status/look.ts';
import { words } from '../../words/en.ts';
import { type RunsFilter, STATUSES, writeFilter } from './filter.ts';
import { FilterText } from './filter-text.tsx';
import { FilterWhen } from './filter-when.tsx';
import './filter.css';

interface FilterFormProps {
  readonly filter: RunsFilter;
  /** Gets the query of the address that says the filter, and whether it is one step of several. */
  readonly onChange: (query: string, isStep: boolean) => void;
}

/** Changes the filter: words at once, everything else behind a switch. */
export function FilterForm({ filter, onChange }: FilterFormProps) {
  const set = (part: Partial<Record<keyof RunsFilter, unknown>>, isStep = false): void => {
    onChange(writeFilter({ ...filter, ...part } as RunsFilter), isStep);
  };
  const text = (name: 'plan' | 'task' | 'branch' | 'actor', label: string) => (
    <FilterText label={label} value={filter[name] ?? ''} onInput={(value) => set({ [name]: value }, true)} />
  );
  return (
    <search aria-label={words.filter.label}>
      <form class="filter" onSubmit={(event) => event.preventDefault()}>
        <FilterText
          label={words.filter.search}
          hint={words.filter.searchHint}
          value={filter.q ?? ''}
          onInput={(q) => set({ q }, true)}
        />
        <details class="filter-more">
          <summary>{words.filter.more}</summary>
          <div class="filter-further">
            <FilterStatus filter={filter} onChange={set} />
            <FilterWhen filter={filter} onChange={set} />
            {text('plan', words.filter.plan)}
            {text('task', words.filter.task)}
            {text('branch', words.filter.branch)}
            {text('actor', words.filter.actor)}
          </div>
        </details>
      </form>
    </search>
  );
}

function FilterStatus({
  filter,
  onChange,
}: {
  filter: RunsFilter;
  onChange: (part: Pick<RunsFilter, 'status'>) => void;
}) {
  const chosen = filter.status ?? [];
  return (
    <fieldset class="filter-status">
      <legend>{words.filter.status}</legend>
      {STATUSES.map((status) => (
        <label key={status}>
          <input
            type="checkbox"
            checked={chosen.includes(status)}
            onChange={({ currentTarget: { checked } }) =>
              onChange({ status: STATUSES.filter((one) => (one === status ? checked : chosen.includes(one))) })
            }
          />
          {statusWord({ status })}
        </label>
      ))}
    </fieldset>
  );
}
