/** A place in the list of what waits as an opaque word that can stand in an address. */
export declare function writePosition(position: string): string;
/** The place a cursor stands for; throws a Problem 400 for one that was not written here. */
export declare function readPosition(cursor: string): string;
