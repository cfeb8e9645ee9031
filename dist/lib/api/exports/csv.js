/** Characters a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** One line of CSV by RFC 4180 with its CRLF; null is an empty cell, and text that a spreadsheet would run begins with `'`. */
export function csvLine(cells) {
    return `${cells.map(cellOf).join(',')}\r\n`;
}
function cellOf(value) {
    if (value === null || typeof value === 'number')
        return value === null ? '' : String(value);
    const text = FORMULA.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
