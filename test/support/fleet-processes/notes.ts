import { readFileSync } from 'node:fs';

/** One go at a step, as the step itself noted it. */
export interface NotedTry {
  readonly task: string;
  /** Life of the worker that did it. */
  readonly life: string;
  /** Of the step's shell. */
  readonly pid: number;
  /** Its run; empty where the step does not note it. */
  readonly run: string;
  /** Places in the file; `end` is undefined where it never came to its end. */
  readonly start: number;
  readonly end: number | undefined;
}

/** `step` in a repository: notes in the file `$NOTES` that a step starts and that it has ended, and does it between. */
export const NOTING_STEP = `note() { printf '%s\\t%s\\t%s\\t%s\\t%s\\n' "$1" "$ORCHESTRATOR_TASK" "$WORKER" "$$" "$ORCHESTRATOR_RUN_ID" >> "$NOTES"; }
note start
sh -ec "$1"
code=$?
note end
exit $code
`;

/** What the steps noted, in the order in which they began. */
export function readNotes(path: string): NotedTry[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const notes = lines.map((line, place) => {
    const [what = '', task = '', life = '', pid = '', run = ''] = line.split('\t');
    return { what, task, life, pid, run, place };
  });
  return notes.flatMap(({ what, task, life, pid, run, place }) => {
    if (what !== 'start') return [];
    const own = (other: (typeof notes)[number]): boolean =>
      other.what === 'end' && other.task === task && other.life === life && other.pid === pid && other.place > place;
    return [{ task, life, pid: Number(pid), run, start: place, end: notes.find(own)?.place }];
  });
}

/** Most of these that were under way at one time. */
export function mostAtOnce(tries: readonly NotedTry[]): number {
  const underWay = (place: number): number =>
    tries.filter(({ start, end = Number.POSITIVE_INFINITY }) => start <= place && end > place).length;
  return Math.max(0, ...tries.map(({ start }) => underWay(start)));
}
