/** Text a database takes: no NUL, no half of a character. */
export function storable(text: string): string {
  if (text.isWellFormed() && !text.includes('\0')) return text;
  return text.replace(/[\0\p{Surrogate}]/gu, (sign) => (sign === '\0' ? '' : '\ufffd'));
}

/** Text of one line: no control character. */
export function line(text: string): string {
  return storable(text).replace(/\p{Cc}/gu, ' ');
}
