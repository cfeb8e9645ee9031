import { statusWord } from '../../status/look.ts';
import { words } from '../../words/en.ts';
import { isSpan, type RunsFilter, writeFilter } from './filter.ts';

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

interface Part {
  readonly text: string;
  readonly without: RunsFilter;
}

/** The parts of a filter in words, each with what is left when it is taken away. */
export function partsOf(filter: RunsFilter): readonly Part[] {
  const { status = [], since, until } = filter;
  const named = (name: 'plan' | 'task' | 'branch' | 'actor' | 'q', label: string): Part[] =>
    filter[name] === undefined
      ? []
      : [{ text: words.filter.part(label, filter[name]), without: { ...filter, [name]: '' } }];
  return [
    ...named('plan', words.filter.plan),
    ...status.map((one) => ({
      text: words.filter.part(words.filter.status, statusWord({ status: one })),
      without: { ...filter, status: status.filter((other) => other !== one) },
    })),
    ...named('task', words.filter.task),
    ...named('branch', words.filter.branch),
    ...named('actor', words.filter.actor),
    ...(since === undefined ? [] : [{ text: sinceText(since), without: { ...filter, since: '' } }]),
    ...(until === undefined
      ? []
      : [{ text: words.filter.part(words.filter.until, until), without: { ...filter, until: '' } }]),
    ...named('q', words.filter.search),
  ];
}

function sinceText(since: string): string {
  return isSpan(since) ? words.filter.spans[since] : words.filter.part(words.filter.since, since);
}
