import type { Database, Queryable } from '../database.ts';
type Place = Pick<Database, 'schema'> & Queryable;
/** Whether something was done before, on any server. */
export declare function isMarked(place: Place, mark: string): Promise<boolean>;
/** Marks something as done; false where it was before. Of many at once, one is told true. */
export declare function setMark(place: Place, mark: string): Promise<boolean>;
/** Takes a mark back: it was not done after all. */
export declare function dropMark(place: Place, mark: string): Promise<void>;
/** Forgets what is older than a month: GitHub delivers again for three days, and what waits since then is another request. */
export declare function forgetMarks(place: Place): Promise<void>;
export {};
