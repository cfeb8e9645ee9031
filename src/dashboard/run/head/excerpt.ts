const ESCAPE = '\u001b';
const BELL = '\u0007';
// Colours and other commands to a terminal.
const COMMANDS = new RegExp(
  `${ESCAPE}(?:\\[[0-9;:?]*[ -/]*[@-~]|\\][^${BELL}${ESCAPE}]*(?:${BELL}|${ESCAPE}\\\\)?|[@-Z\\\\-_])`,
  'g',
);
// All control characters but tabs.
const CONTROLS = /[^\P{Cc}\t]/gu;

/** The last so many lines of a log, without what only a terminal understands; a line that was overwritten counts as it was last. */
export function endOfLog(text: string, lines: number): string {
  const plain = text.replace(COMMANDS, '').replaceAll('\r\n', '\n');
  const all = plain.split('\n').map((line) => (line.split('\r').at(-1) ?? '').replace(CONTROLS, ''));
  while (all.at(-1)?.trim() === '') all.pop();
  return all.slice(-lines).join('\n');
}
