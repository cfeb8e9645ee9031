/** Which step a path under `steps` means, and what of it. */
export interface StepReference {
  readonly id: string;
  readonly rest: readonly (string | undefined)[];
}

/** The longest known id a path begins with, whatever its case; undefined where there is none. `ids` maps lower-case ids to ids. */
export function stepReference(
  path: readonly (string | undefined)[],
  ids: ReadonlyMap<string, string>,
): StepReference | undefined {
  let joined = '';
  let found: StepReference | undefined;
  for (const [index, part] of path.entries()) {
    if (part === undefined) break;
    joined = index === 0 ? part : `${joined}.${part}`;
    const id = ids.get(joined.toLowerCase());
    if (id !== undefined) found = { id, rest: path.slice(index + 1) };
  }
  return found;
}
