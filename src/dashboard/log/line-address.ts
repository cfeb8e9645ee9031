/** The line (from 0) that the end of an address names: `#L120`. */
export function lineIn(hash: string): number | undefined {
  const number = Number(/^#L(\d{1,9})$/.exec(hash)?.[1] ?? 0);
  return number > 0 ? number - 1 : undefined;
}

/** The end of an address that names a line (from 0). */
export function hashOf(line: number): string {
  return `#L${line + 1}`;
}
