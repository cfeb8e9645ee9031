import { words } from '../../words/en.ts';
import { type RunsFilter, writeFilter } from './filter.ts';
import { partsOf } from './parts.ts';

/** What is filtered by, each with the way to take it away. */
export function ActiveFilters({ filter, onChange }: { filter: RunsFilter; onChange: (query: string) => void }) {
  const parts = partsOf(filter);
  if (parts.length === 0) return null;
  return (
    <ul class="active-filters" aria-label={words.filter.active}>
      {parts.map(({ text, without }) => (
        <li key={text}>
          <button type="button" aria-label={words.filter.without(text)} onClick={() => onChange(writeFilter(without))}>
            {text} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {parts.length > 1 && (
        <li>
          <button type="button" class="link" onClick={() => onChange('')}>
            {words.filter.clear}
          </button>
        </li>
      )}
    </ul>
  );
}
