import type { ApiContext } from '../context.ts';
import type { Call } from '../http/call.ts';
import type { Item, ItemResult } from './item.ts';
/** How tasks of registered runs stand now, and the next of what they printed: each in one statement. */
export declare function putItems({ database, logged }: ApiContext, items: readonly Item[], { principal }: Pick<Call<'batchTasks'>, 'principal'>): Promise<readonly ItemResult[]>;
