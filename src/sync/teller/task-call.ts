import type { Task } from '../../run/run.ts';
import type { System } from '../../system/system.ts';
import type { Channel, Item, Outcome } from '../channel.ts';
import { taskState } from '../facts/task-state.ts';
import type { Later } from '../send/faults.ts';
import { type Patience, patiently } from '../send/patience.ts';
import { digestOf, type Told, type ToldFile } from '../told.ts';

export interface TaskCallOptions {
  readonly system: System;
  readonly told: Told;
  readonly file: ToldFile;
  readonly patience: Patience;
  /** The API's number of an earlier attempt; it may count otherwise. */
  readonly attemptOf: (local: number) => number;
  readonly onTold: (task: string) => void;
  readonly onAside: (task: string, reason: string) => void;
  readonly onCut: (what: string) => void;
}

/** Times an API may break at one task before that one is set aside. */
const MOST_BREAKS = 6;

/**
 * Tells of some tasks until the API took or refused each. Every try takes their newest states from `newest`. Answers what patience did not
 * last for, and why.
 */
export async function callFor(
  options: TaskCallOptions,
  channel: Channel,
  keys: readonly string[],
  newest: (key: string) => Task | undefined,
): Promise<{ readonly left: readonly string[]; readonly thrown?: unknown }> {
  const { system, patience } = options;
  let left = keys;
  let breaks = 0;
  try {
    await patiently(system, patience, async () => {
      const items = left.flatMap((key) => itemOf(options, channel, key, newest(key)) ?? []);
      const outcomes = items.length === 0 ? [] : await channel.tell(items, patience.stop);
      const faults = keep(options, items, outcomes);
      left = outcomes.flatMap((one) => (one.kind === 'later' ? one.key : []));
      breaks = faults.some((one) => one.status === 500) ? breaks + 1 : 0;
      const [fault] = faults;
      if (fault === undefined) return;
      if (left.length > 1 || breaks < MOST_BREAKS) throw fault;
      for (const key of left) options.onAside(key, fault.message);
      left = [];
    });
    return { left: [] };
  } catch (thrown) {
    return { left, thrown };
  }
}

function itemOf(options: TaskCallOptions, channel: Channel, key: string, task: Task | undefined): Item | undefined {
  if (task === undefined || (task.status === 'queued' && !channel.takesQueued)) return undefined;
  const whole = taskState(task, options.onCut);
  const { carried_from } = whole;
  const state = carried_from === null ? whole : { ...whole, carried_from: options.attemptOf(carried_from) };
  const json = JSON.stringify(state);
  const known = options.told.tasks.get(key);
  return known?.state === digestOf(json) ? undefined : { key, state, json, known };
}

// Remembers what was told, and answers what must be told again.
function keep(options: TaskCallOptions, items: readonly Item[], outcomes: readonly Outcome[]): Later[] {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const facts = outcomes.flatMap((outcome) => {
    const item = byKey.get(outcome.key);
    if (outcome.kind === 'aside') options.onAside(outcome.key, outcome.reason);
    if (outcome.kind !== 'told' || item === undefined) return [];
    const id = outcome.id ?? item.known?.id;
    const fact = { ...(id === undefined ? {} : { id }), state: digestOf(item.json) };
    options.told.tasks.set(outcome.key, fact);
    options.onTold(outcome.key);
    return [{ task: outcome.key, ...fact }];
  });
  options.file.add(facts);
  return outcomes.flatMap((one) => (one.kind === 'later' ? one.fault : []));
}
