import { type Clock, sleep } from '../../system/clock.ts';

/** Who tells people of a run: what the API's own server tells the run need not. */
export interface Elsewhere {
  /** The API has answered the registration: the places of the notifiers through which its server tells of tasks that wait. */
  registered(places: readonly number[]): void;
  /** The API knows that a task waits: from here on its server tells of it, whatever becomes of this process. */
  knows(task: string): void;
  /** Nothing more can be told to the API. */
  giveUp(): void;
  /** People were told by the run itself of a task that waits, at a time (RFC 3339). */
  notified(task: string, at: string): void;
  /** When that was; undefined where nobody was told. */
  notifiedAt(task: string): string | undefined;
  /** Whether the server tells of a task that waits by the notifier at a place; false where that is not certain soon. */
  tells(place: number, task: string): Promise<boolean>;
}

/** How long people may wait to be told by one of both: told twice is better than never. */
const PATIENCE_MS = 5_000;

/** Makes it for one run. */
export function createElsewhere(clock: Clock): Elsewhere {
  const known = new Set<string>();
  const notified = new Map<string, string>();
  const waiting = new Set<() => void>();
  let places: readonly number[] | undefined;
  const look = (): void => {
    for (const ask of waiting) ask();
  };
  const answerFor = (place: number, task: string): boolean | undefined => {
    if (places === undefined) return undefined;
    if (!places.includes(place)) return false;
    return known.has(task) || undefined;
  };
  return {
    registered: (told) => {
      places ??= told;
      look();
    },
    knows: (task) => {
      known.add(task);
      look();
    },
    giveUp: () => {
      places = [];
      look();
    },
    notified: (task, at) => void notified.set(task, at),
    notifiedAt: (task) => notified.get(task),
    tells: async (place, task) => {
      const answered = new AbortController();
      let answer = answerFor(place, task);
      const ask = (): void => {
        answer ??= answerFor(place, task);
        if (answer !== undefined) answered.abort();
      };
      waiting.add(ask);
      ask();
      await sleep(clock, PATIENCE_MS, answered.signal);
      waiting.delete(ask);
      return answer ?? false;
    },
  };
}
