import { words } from '../../words/en.ts';
import type { Series } from './series.ts';
import { durationOr, rateText } from './text.ts';

const COLUMNS = [
  words.trends.day,
  words.trends.counted,
  words.trends.failed,
  words.trends.rate,
  words.trends.p50,
  words.trends.p95,
  words.trends.spent,
  words.trends.waited,
] as const;

/** What the charts show, for who reads numbers. */
export function DayTable({ series }: { series: Series }) {
  return (
    <details class="trends-days">
      <summary>{words.trends.numbers}</summary>
      <div class="trends-tasks">
        <table>
          <thead>
            <tr>
              {COLUMNS.map((word) => (
                <th key={word} scope="col">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {series.days.map((day, index) => (
              <tr key={day}>
                <th scope="row">{new Date(day * 1_000).toISOString().slice(0, 10)}</th>
                <td data-word={COLUMNS[1]}>{series.total[index]}</td>
                <td data-word={COLUMNS[2]}>{series.failed[index]}</td>
                <td data-word={COLUMNS[3]}>{rateText(series.rate[index] ?? null)}</td>
                <td data-word={COLUMNS[4]}>{durationOr(series.p50[index] ?? null)}</td>
                <td data-word={COLUMNS[5]}>{durationOr(series.p95[index] ?? null)}</td>
                <td data-word={COLUMNS[6]}>{durationOr(series.spent[index] ?? null)}</td>
                <td data-word={COLUMNS[7]}>{durationOr(series.waited[index] ?? null)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
