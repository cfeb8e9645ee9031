import { appendFileSync, closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * Appends values to a file the runner reads after the step (`GITHUB_OUTPUT`, `GITHUB_STATE`), in its grammar. `randomWord` makes the word
 * that ends a value, so that no value can end itself and begin another. Synchronous, for a process that is about to end.
 */
export function appendValues(path: string, values: Readonly<Record<string, string>>, randomWord: () => string): void {
  const blocks = Object.entries(values).map(([name, value]) => {
    const end = `end_${randomWord()}`;
    return `${name}<<${end}\n${value}\n${end}\n`;
  });
  appendFileSync(path, `${endsOpen(path) ? '\n' : ''}${blocks.join('')}`);
}

// What a command of the plan wrote there without a line end would swallow our first line.
function endsOpen(path: string): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch {
    return false;
  }
  try {
    const { size } = fstatSync(descriptor);
    const last = Buffer.alloc(1);
    return size > 0 && readSync(descriptor, last, 0, 1, size - 1) === 1 && last.toString() !== '\n';
  } finally {
    closeSync(descriptor);
  }
}
