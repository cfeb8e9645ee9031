/** A line the runner obeys. */
export interface Command {
  /** As written; compared without regard to case. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Commands of the runner that a line of output can give. */
export const COMMANDS = [
  ...['add-mask', 'debug', 'notice', 'warning', 'error', 'group', 'endgroup', 'echo', 'add-matcher', 'remove-matcher'],
  ...['stop-commands', 'set-output', 'save-state', 'set-env', 'add-path', 'internal-set-repo-path'],
];

/** The command of a line: `::name key=value::data` at its start, or `##[name key=value]data` anywhere. Only of `known` names. */
export function parseCommand(line: string, known: ReadonlySet<string>): Command | undefined {
  return newForm(line, known) ?? oldForm(line, known);
}

function newForm(line: string, known: ReadonlySet<string>): Command | undefined {
  const text = line.trimStart();
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  const { name, pairs } = headOf(text.slice(2, end));
  if (!known.has(name.toLowerCase())) return undefined;
  const properties = propertiesOf(pairs.split(','), (value) => unescaped(value, true));
  return { name, properties, data: unescaped(text.slice(end + 2), false) };
}

function oldForm(line: string, known: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const { name, pairs } = headOf(line.slice(start + 3, end));
  if (!known.has(name.toLowerCase())) return undefined;
  const plainly = (text: string): string =>
    text
      .replaceAll('%3B', ';')
      .replaceAll('%5D', ']')
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%25', '%');
  return { name, properties: propertiesOf(pairs.split(';'), plainly), data: plainly(line.slice(end + 1)) };
}

function headOf(text: string): { name: string; pairs: string } {
  const space = text.indexOf(' ');
  return space < 0 ? { name: text, pairs: '' } : { name: text.slice(0, space), pairs: text.slice(space + 1) };
}

function propertiesOf(pairs: readonly string[], read: (value: string) => string): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const value = pair.slice(at + 1);
    if (at > 0 && value !== '') properties[pair.slice(0, at).trim().toLowerCase()] = read(value);
  }
  return properties;
}

function unescaped(text: string, isProperty: boolean): string {
  const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  const whole = isProperty ? plain.replaceAll('%3A', ':').replaceAll('%2C', ',') : plain;
  return whole.replaceAll('%25', '%');
}
