import type { Database } from '../../store/database.ts';
import type { ApiContext } from '../context.ts';
import type { Call } from '../http/call.ts';
import { toProblem } from '../http/fault-to-problem.ts';
import { updateTaskHandler } from '../tasks/update-task.ts';
import type { Item, ItemResult } from './item.ts';

/** Changes of tasks by their ids, one after the other: each as PATCH /tasks/{id} would have made it. */
export async function updateItems(
  context: ApiContext,
  items: readonly Item[],
  call: Call<'batchTasks'>,
): Promise<readonly ItemResult[]> {
  const results: ItemResult[] = [];
  for (const item of items) results.push(await updateItem(context, item, call));
  return results;
}

async function updateItem(context: ApiContext, { body }: Item, call: Call<'batchTasks'>): Promise<ItemResult> {
  const { op: _op, id, ...fields } = body as { readonly op: string; readonly id: number };
  const { database } = context;
  try {
    const reply = await database.transaction((connection) => {
      // What the item is made of joins the transaction it is in.
      const bound: Database = { ...database, query: connection.query, transaction: (work) => work(connection) };
      // One item is one part; readers are told of the whole batch.
      const update = updateTaskHandler({ ...context, database: bound, changed: () => undefined });
      return Promise.resolve(
        update({ ...call, operation: 'updateTask', params: { id }, query: {}, body: fields, header: () => undefined }),
      );
    });
    return { status: reply.status, task: { id, json: String(reply.body) } };
  } catch (thrown) {
    return { problem: toProblem(thrown) };
  }
}
