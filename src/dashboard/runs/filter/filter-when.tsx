import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { words } from '../../words/en.ts';
import { isSpan, type RunsFilter, SPANS } from './filter.ts';

interface FilterWhenProps {
  readonly filter: RunsFilter;
  readonly onChange: (part: { since: string; until: string }) => void;
}

/** From when to when: a span that ends now, or two days. */
export function FilterWhen({ filter: { since = '', until = '' }, onChange }: FilterWhenProps) {
  const id = useId();
  const wantsDays = useSignal(false);
  const isDays = wantsDays.value || until !== '' || (since !== '' && !isSpan(since));
  return (
    <div class="filter-when">
      <label for={id}>{words.filter.when}</label>
      <select
        id={id}
        value={isDays ? 'days' : since}
        onChange={({ currentTarget: { value } }) => {
          wantsDays.value = value === 'days';
          if (value !== 'days') onChange({ since: value, until: '' });
        }}
      >
        <option value="">{words.filter.anyTime}</option>
        {(Object.keys(SPANS) as (keyof typeof SPANS)[]).map((span) => (
          <option key={span} value={span}>
            {words.filter.spans[span]}
          </option>
        ))}
        <option value="days">{words.filter.between}</option>
      </select>
      {isDays && (
        <>
          <input
            type="date"
            aria-label={words.filter.since}
            value={isSpan(since) ? '' : since}
            onChange={({ currentTarget: { value } }) => onChange({ since: value, until })}
          />
          <input
            type="date"
            aria-label={words.filter.until}
            value={until}
            onChange={({ currentTarget: { value } }) => onChange({ since: isSpan(since) ? '' : since, until: value })}
          />
        </>
      )}
    </div>
  );
}
