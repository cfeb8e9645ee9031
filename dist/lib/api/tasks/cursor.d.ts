import type { TaskPosition } from '../../store/tasks/list-tasks.ts';
/** A position as an opaque word that can stand in an address. */
export declare function writeCursor({ listed_at, id }: TaskPosition): string;
/** The position a cursor stands for; throws a Problem 400 for one that we did not write. */
export declare function readCursor(cursor: string): TaskPosition;
/** The address of the same list from another place on. Unsafe characters are written as the URL standard does. */
export declare function withCursor(target: string, cursor: string): string;
