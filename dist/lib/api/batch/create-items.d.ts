import type { ApiContext } from '../context.ts';
import type { Call } from '../http/call.ts';
import type { Item, ItemResult } from './item.ts';
/** New rows, in one statement; each is as POST /tasks would have made it. */
export declare function createItems({ database, clock }: ApiContext, items: readonly Item[], { principal }: Pick<Call<'batchTasks'>, 'principal'>): Promise<readonly ItemResult[]>;
/** Reads every item, does those that could be read, and puts the results in the order of the items. */
export declare function eachAllowed<Read>(items: readonly Item[], read: (item: Item) => Read, work: (all: readonly Read[]) => Promise<readonly ItemResult[]>): Promise<readonly ItemResult[]>;
