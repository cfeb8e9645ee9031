import { count } from '../../report/text/count.ts';
import { durationWords } from '../../report/text/duration.ts';
import { createPalette, type Palette } from '../../report/text/palette.ts';
import { printable } from '../../report/text/printable.ts';
import { padEnd, widthOf } from '../../report/text/width.ts';
import type { Fleet, FleetLane, FleetWorker } from '../../schema/generated/task-api/api-types.ts';
import { isoTime, millisecondsBetween } from '../../system/clock.ts';

/** How a fleet is shown. */
export interface FleetView {
  /** Wall time, ms. */
  readonly now: number;
  readonly colour: boolean;
  /** The command that starts a worker. */
  readonly start: string;
}

/** The workers and what each does, then what waits for them, for people. */
export function fleetText({ workers, lanes }: Fleet, view: FleetView): string {
  const palette = createPalette(view.colour);
  const lines = [
    ...table(workers.flatMap((worker) => workerRows(worker, view, palette))),
    ...(workers.some(({ online }) => online) ? [] : [`No worker is online. Start one: ${view.start}`]),
    '',
    ...(lanes.length === 0
      ? ['Nothing waits, and nothing runs.']
      : table(lanes.map((lane) => laneRow(lane, view, palette)))),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** A cell as it is, and in its colour. */
interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

function workerRows(worker: FleetWorker, { now }: FleetView, palette: Palette): Cell[][] {
  const { jobs, name, labels } = worker;
  const [word, colour] = stateOf(worker);
  const doings = jobs.map(
    ({ run_id, task, claimed_at }) => `${printable(run_id)}/${printable(task)} for ${since(claimed_at, now)}`,
  );
  const idle = worker.online ? 'nothing' : `last heard of ${since(worker.seen_at, now)} ago`;
  return (doings.length === 0 ? [idle] : doings).map((doing, place) =>
    place > 0
      ? [{ text: '' }, { text: '' }, { text: '' }, { text: doing }]
      : [
          { text: printable(name), paint: palette.strong },
          { text: labelsOf(labels) },
          { text: word, paint: palette[colour] },
          { text: doing },
        ],
  );
}

function stateOf({ online, draining, jobs, concurrency }: FleetWorker): [string, keyof Palette] {
  if (!online) return ['offline', 'bad'];
  if (draining) return ['draining', 'warn'];
  if (jobs.length === 0) return ['idle', 'good'];
  return concurrency === 1 ? ['busy', 'wait'] : [`busy ${jobs.length}/${concurrency}`, 'wait'];
}

function laneRow(lane: FleetLane, { now }: FleetView, palette: Palette): Cell[] {
  const { labels, queued, running, oldest_queued_at: oldest, waiting_for: reason, repository } = lane;
  const bound = repository === null ? '' : ` of repository ${printable(repository)}`;
  const waits = oldest === null ? '' : `, the first for ${since(oldest, now)}`;
  return [
    { text: `${labels.length === 0 ? 'any worker' : labelsOf(labels)}${bound}`, paint: palette.strong },
    { text: `${count(queued, 'job waits', 'jobs wait')}${waits}` },
    { text: `${running} running` },
    { text: reason === null ? '' : printable(reason), paint: palette.warn },
  ];
}

function labelsOf(labels: readonly string[]): string {
  return labels.length === 0 ? '-' : labels.map(printable).join(',');
}

function since(time: string, now: number): string {
  return durationWords(millisecondsBetween(time, isoTime(now)));
}

function table(rows: readonly (readonly Cell[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, place) => Math.max(...rows.map((row) => widthOf(row[place]?.text ?? ''))));
  const cell = ({ text, paint }: Cell, place: number, row: readonly Cell[]): string => {
    const isLast = row.slice(place + 1).every((one) => one.text === '');
    const padded = isLast ? text : padEnd(text, widths[place] ?? 0);
    return paint === undefined || text === '' ? padded : paint(padded);
  };
  return rows.map((row) => row.map(cell).join('  ').trimEnd());
}
