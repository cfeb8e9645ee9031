import type { RunEvent } from '../../src/run/event.ts';

/** A start that was told after a stop, and was before it by its time, in its place: who begins a step may be far from who tells of it. */
export function asItHappened(events: readonly RunEvent[]): readonly RunEvent[] {
  const stop = events.findIndex(({ type }) => type === 'run_stopping');
  const at = events[stop]?.at;
  if (at === undefined) return events;
  const isLate = (event: RunEvent, place: number): boolean =>
    place > stop && event.type === 'task_started' && event.at < at;
  return [
    ...events.slice(0, stop),
    ...events.filter(isLate),
    ...events.slice(stop).filter((event, place) => !isLate(event, place + stop)),
  ];
}
