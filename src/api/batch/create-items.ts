import { createTasks } from '../../store/tasks/create-tasks.ts';
import type { ApiContext } from '../context.ts';
import type { Call } from '../http/call.ts';
import { Problem } from '../http/problem.ts';
import { assertMayDecide, readFields } from '../tasks/fields.ts';
import type { Item, ItemResult } from './item.ts';

/** New rows, in one statement; each is as POST /tasks would have made it. */
export async function createItems(
  { database, clock }: ApiContext,
  items: readonly Item[],
  { principal }: Pick<Call<'batchTasks'>, 'principal'>,
): Promise<readonly ItemResult[]> {
  const now = new Date(clock.now()).toISOString();
  const author = { actor: principal.id, channel: principal.channel, owner: principal.owner ?? null };
  return eachAllowed(
    items,
    ({ body }) => {
      const { fields } = readFields(body);
      assertMayDecide(principal, fields);
      return { ...fields, started_at: fields.started_at ?? (fields.status === 'queued' ? null : now) };
    },
    // A part of its own, which may fail without what was done before it.
    async (all) => {
      const tasks = await database.transaction((connection) =>
        createTasks({ schema: database.schema, query: connection.query }, all, author),
      );
      return tasks.map((task) => ({ status: 201, task }));
    },
  );
}

/** Reads every item, does those that could be read, and puts the results in the order of the items. */
export async function eachAllowed<Read>(
  items: readonly Item[],
  read: (item: Item) => Read,
  work: (all: readonly Read[]) => Promise<readonly ItemResult[]>,
): Promise<readonly ItemResult[]> {
  const readOrRefused = items.map((item): { readonly read: Read } | { readonly problem: Problem } => {
    try {
      return { read: read(item) };
    } catch (thrown) {
      if (thrown instanceof Problem) return { problem: thrown };
      throw thrown;
    }
  });
  const allowed = readOrRefused.flatMap((one) => ('read' in one ? [one.read] : []));
  const done = allowed.length === 0 ? [] : await work(allowed);
  let next = 0;
  return readOrRefused.map((one) => {
    if ('problem' in one) return one;
    const result = done[next];
    next += 1;
    if (result === undefined) throw new Error('A batch has fewer results than items');
    return result;
  });
}
