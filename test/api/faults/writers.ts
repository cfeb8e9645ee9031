import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { type Answer, callUrl } from '../../support/task-api.ts';

/** What clients were told while they wrote. */
export interface Tally {
  /** Names of tasks whose creation was acknowledged, with the id that was told. */
  readonly acknowledged: ReadonlyMap<string, number>;
  /** Names of tasks that were asked for with a key until they were acknowledged. */
  readonly keyed: ReadonlySet<string>;
  /** How often each status was told. */
  readonly statuses: Readonly<Record<number, number>>;
  /** Every answer that is neither a creation nor a 503 that says when to come again. */
  readonly wrong: readonly Answer[];
}

/** Clients that write without a pause. */
export interface Writers {
  readonly tally: Tally;
  /** Resolves when so many more creations were acknowledged from now on. */
  more(count: number): Promise<void>;
  /** Ends them, each after the answer it waits for. */
  stop(): Promise<Tally>;
}

/** Starts `count` clients of an API; every second one repeats what was refused with the same `Idempotency-Key`. */
export function startWriters(url: string, count = 6): Writers {
  const acknowledged = new Map<string, number>();
  const keyed = new Set<string>();
  const statuses: Record<number, number> = {};
  const wrong: Answer[] = [];
  let isOver = false;
  const create = async (task: string, headers: Record<string, string>): Promise<boolean> => {
    const answer = await callUrl('POST', `${url}/tasks`, { task, run_id: 'load', status: 'running' }, headers);
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
    if (answer.status === 201) acknowledged.set(task, answer.body.id);
    else if (!isAway(answer)) wrong.push(answer);
    return answer.status === 201;
  };
  const write = async (isKeyed: boolean): Promise<void> => {
    while (!isOver) {
      const task = randomUUID();
      if (isKeyed) keyed.add(task);
      const headers = isKeyed ? { 'idempotency-key': task } : {};
      while (!(await create(task, headers)) && isKeyed && !isOver && wrong.length === 0);
      if (isKeyed && !acknowledged.has(task)) keyed.delete(task);
    }
  };
  const all = Array.from({ length: count }, (_, index) => write(index % 2 === 0));
  onTestFinished(async () => {
    isOver = true;
    await Promise.allSettled(all);
  });
  const tally = { acknowledged, keyed, statuses, wrong };
  return {
    tally,
    more: async (wanted) => {
      const goal = acknowledged.size + wanted;
      while (acknowledged.size < goal && wrong.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    },
    stop: async () => {
      isOver = true;
      await Promise.all(all);
      return tally;
    },
  };
}

/** Whether an answer is a 503 as it should be. */
export function isAway({ status, headers, body }: Answer): boolean {
  return status === 503 && Number(headers.get('retry-after')) > 0 && body.status === 503;
}

/** What is wrong with the rows that writers made: acknowledged ones that are not there, keyed ones that are there twice, odd histories. */
export async function faultsOf(database: Database, { acknowledged, keyed }: Tally): Promise<readonly string[]> {
  const rows = await database.query({
    text: `SELECT t.id, t.task, t.version, (SELECT count(*) FROM "${database.schema}".agents_events AS e WHERE e.task_id = t.id) AS events
             FROM "${database.schema}".agents_tasks AS t WHERE run_id = 'load'`,
  });
  const ids = new Map<string, number[]>();
  for (const { id, task } of rows) ids.set(task ?? '', [...(ids.get(task ?? '') ?? []), Number(id)]);
  return [
    ...[...acknowledged].filter(([task, id]) => !ids.get(task)?.includes(id)).map(([task]) => `${task} is lost`),
    ...[...keyed]
      .filter((task) => ids.get(task)?.length !== 1)
      .map((task) => `${task} is there ${ids.get(task)?.length} times`),
    ...rows
      .filter(({ version, events }) => version !== events)
      .map(({ id, version, events }) => `${id} has version ${version} and ${events} events`),
  ];
}
