/** A step and what it needs; ids that no step has are ignored. */
export interface Needing {
  readonly id: string;
  readonly needs: readonly string[];
}

/**
 * Cycles of steps that need each other: the ids in order of need, each once; no step is in two of them, and a graph without any gives
 * none. Walks with a stack of its own, so that a chain of any length is no deeper than a short one.
 */
export function findCycles(steps: readonly Needing[]): string[][] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const done = new Set<string>();
  const told = new Set<string>();
  const cycles: string[][] = [];
  const keep = (cycle: string[]): void => {
    if (cycle.some((id) => told.has(id))) return;
    for (const id of cycle) told.add(id);
    cycles.push(cycle);
  };
  for (const { id } of steps) {
    if (!done.has(id)) walk(id, byId, done, keep);
  }
  return cycles;
}

function walk(
  root: string,
  byId: ReadonlyMap<string, Needing>,
  done: Set<string>,
  keep: (cycle: string[]) => void,
): void {
  const trail: { readonly id: string; next: number }[] = [{ id: root, next: 0 }];
  const places = new Map([[root, 0]]);
  for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
    const need = byId.get(top.id)?.needs[top.next];
    top.next += 1;
    if (need === undefined) {
      trail.pop();
      places.delete(top.id);
      done.add(top.id);
    } else if (places.has(need)) {
      keep(trail.slice(places.get(need)).map(({ id }) => id));
    } else if (byId.has(need) && !done.has(need)) {
      places.set(need, trail.length);
      trail.push({ id: need, next: 0 });
    }
  }
}
