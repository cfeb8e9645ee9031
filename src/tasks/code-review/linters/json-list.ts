/** A JSON list a linter printed; undefined where it printed anything else. */
export function parseList<Item>(stdout: string): Item[] | undefined {
  try {
    const value: unknown = JSON.parse(stdout);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
