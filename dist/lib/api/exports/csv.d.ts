/** One line of CSV by RFC 4180 with its CRLF; null is an empty cell, and text that a spreadsheet would run begins with `'`. */
export declare function csvLine(cells: readonly (string | number | null)[]): string;
