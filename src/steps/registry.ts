import { Fault } from '../errors.ts';
import { nearest } from '../plan/did-you-mean.ts';
import type { StepRunner } from './step-runner.ts';

/** The step runners a plan may name. */
export interface Registry {
  get(name: string): StepRunner | undefined;
  /** In the order they were given. */
  names(): readonly string[];
  /** The name that was probably meant; undefined where none is near. */
  nearest(name: string): string | undefined;
}

/** A registry of `runners`. Throws `usage` where two have one name, so that nothing built in is replaced unseen. */
export function createRegistry(runners: readonly StepRunner[]): Registry {
  const byName = new Map<string, StepRunner>();
  for (const runner of runners) {
    if (byName.has(runner.name)) throw taken(runner.name);
    byName.set(runner.name, runner);
  }
  return {
    get: (name) => byName.get(name),
    names: () => [...byName.keys()],
    nearest: (name) => nearest(name, byName.keys()),
  };
}

function taken(name: string): Fault {
  return new Fault('usage', `There are two step runners called ${name}.`, {
    cure: 'Give yours a name of its own; a runner that is there is never replaced.',
  });
}
