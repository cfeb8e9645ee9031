/** Text as a YAML scalar that every reader takes for text, with quotes where it needs them. */
export function quoted(text: string): string {
  if (PLAIN.test(text) && !RESERVED.test(text)) return text;
  if (/^[ -~]*$/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text).replace(UNPRINTABLE, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const PLAIN = /^[A-Za-z_][\w./-]*(?:,? [\w./-]+)*$/;
const RESERVED = /^(?:true|false|yes|no|on|off|y|n|null)$/i;
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Words for people where GitHub takes no expression: one that begins in them is written so that it is none. */
export function words(text: string): string {
  return quoted(text.replaceAll('${{', '$ {{'));
}

/** Text for a place where GitHub evaluates expressions, and that holds none. */
export function literal(text: string): string {
  return quoted(text.replaceAll('${{', "${{ '${{' }}"));
}

/** Text inside an expression. */
export function expressionText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Lines moved to the right by so many spaces; empty ones stay empty. */
export function indented(lines: readonly string[], spaces: number): string[] {
  return lines.map((line) => (line === '' ? '' : `${' '.repeat(spaces)}${line}`));
}

/** A whole expression as a scalar, as plain as it may be. */
export function expression(text: string): string {
  const whole = `\${{ ${text} }}`;
  return /^[ -~]*$/.test(whole) && !/: | #|:$/.test(whole) ? whole : quoted(whole);
}
