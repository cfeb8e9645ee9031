import { statusWord } from '../../status/look.ts';
import { words } from '../../words/en.ts';
import { isSpan, type RunsFilter } from './filter.ts';

/** A part of a filter in words, and what is left when it is taken away. */
export interface FilterPart {
  readonly text: string;
  readonly without: RunsFilter;
}

/** The parts of a filter, in the order they are shown. */
export function partsOf(filter: RunsFilter): readonly FilterPart[] {
  const { status = [], since, until } = filter;
  const named = (name: 'plan' | 'task' | 'branch' | 'actor' | 'q', label: string): FilterPart[] =>
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
