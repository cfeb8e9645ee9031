const PARTS = [
  /"""[^"\\]*(?:(?:\\.|"(?!""))[^"\\]*)*(?:"""|$)/,
  /'''[^'\\]*(?:(?:\\.|'(?!''))[^'\\]*)*(?:'''|$)/,
  /"(?:\\.|[^"\\\n])*"?/,
  /'(?:\\.|[^'\\\n])*'?/,
  /#[^\n]*/,
];
const STRING_OR_COMMENT = new RegExp(PARTS.map((part) => part.source).join('|'), 'gs');

/** Python with the insides of strings and all comments turned into spaces; line numbers and columns stay. */
export function pythonCode(text: string): string {
  return text.replaceAll(STRING_OR_COMMENT, (part) => part.replaceAll(/[^\n]/g, ' '));
}
