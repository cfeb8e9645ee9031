/** Escape sequences of terminals. */
const SEQUENCES = '\\u001b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\\u0007\\u001b]*(?:\\u0007|\\u001b\\\\)?|[ -~])';
/** Control characters but line ends and tabs, and the signs that turn the direction of writing. */
const HIDDEN =
  '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ufeff]';
const EVERY = new RegExp(`${SEQUENCES}|${HIDDEN}`, 'g');

/** Foreign text as it seems to read, with its line ends. */
export function plainText(text: string): string {
  return text.replace(EVERY, '');
}

/** The address where a person may be led to it: http or https, without a password in it. */
export function webAddress(text: string | null): string | undefined {
  if (text === null || !URL.canParse(text)) return undefined;
  const { protocol, username, password, href } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '' ? href : undefined;
}
