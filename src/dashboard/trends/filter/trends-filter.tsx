import { useId } from 'preact/hooks';
import { words } from '../../words/en.ts';
import { SPANS, type Span, spanOf, type TrendsFilter } from './filter.ts';

interface TrendsFilterProps {
  readonly filter: TrendsFilter;
  /** Names of the plans there are. */
  readonly plans: readonly string[];
  readonly onChange: (filter: TrendsFilter) => void;
}

/** Says of which plan and from when to when is counted. */
export function TrendsFilterForm({ filter, plans, onChange }: TrendsFilterProps) {
  const id = useId();
  const { plan, task, since, until } = filter;
  const span = spanOf(filter);
  const names = plan === undefined || plans.includes(plan) ? plans : [plan, ...plans];
  const ofWhat = { ...(plan === undefined ? {} : { plan }), ...(task === undefined ? {} : { task }) };
  const day = (label: string, value: string, change: (value: string) => TrendsFilter) => (
    <label>
      <span>{label}</span>
      <input type="date" value={value} onChange={({ currentTarget }) => onChange(change(currentTarget.value))} />
    </label>
  );
  return (
    <search class="trends-filter" aria-label={words.trends.filter}>
      <label for={`${id}-plan`}>
        <span>{words.trends.plan}</span>
        <select
          id={`${id}-plan`}
          value={plan ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ ...filter, plan: value, task: '' })}
        >
          <option value="">{words.trends.allPlans}</option>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label for={`${id}-when`}>
        <span>{words.trends.when}</span>
        <select
          id={`${id}-when`}
          value={span ?? 'days'}
          onChange={({ currentTarget: { value } }) => value !== 'days' && onChange({ ...ofWhat, since: value })}
        >
          {(Object.keys(SPANS) as Span[]).map((one) => (
            <option key={one} value={one}>
              {words.trends.spans[one]}
            </option>
          ))}
          {span === undefined && <option value="days">{words.trends.days}</option>}
        </select>
      </label>
      {day(words.trends.since, span === undefined ? (since ?? '') : '', (value) => ({
        ...ofWhat,
        since: value,
        until: until ?? '',
      }))}
      {day(words.trends.until, until ?? '', (value) => ({
        ...ofWhat,
        since: span === undefined ? (since ?? '') : '',
        until: value,
      }))}
    </search>
  );
}
