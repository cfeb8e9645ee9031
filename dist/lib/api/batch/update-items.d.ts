import type { ApiContext } from '../context.ts';
import type { Call } from '../http/call.ts';
import type { Item, ItemResult } from './item.ts';
/** Changes of tasks by their ids, one after the other: each as PATCH /tasks/{id} would have made it. */
export declare function updateItems(context: ApiContext, items: readonly Item[], call: Call<'batchTasks'>): Promise<readonly ItemResult[]>;
