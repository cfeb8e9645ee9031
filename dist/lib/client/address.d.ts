/** Values of a path or a query by name; a list is a name said several times. */
export type Values = Readonly<Record<string, unknown>>;
/** The mount's URL without slashes at its end. Throws a Fault `usage` where requests could not go below it. */
export declare function tidyBaseUrl(baseUrl: string): string;
/** A path of the document with its values filled in, and a query. Throws a Fault `usage` for a value that no URL can carry. */
export declare function addressOf(path: string, params?: Values, query?: Values): string;
