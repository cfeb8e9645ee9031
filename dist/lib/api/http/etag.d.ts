/** The strong entity tag of a version of a row. */
export declare function etagOf(id: number, version: number): string;
/** The version an `If-Match` header asks for: undefined where any will do. Throws a Problem 412 for a tag that this row can never have. */
export declare function versionAsked(ifMatch: string | undefined, id: number): number | undefined;
