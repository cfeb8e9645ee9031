import type { Conditions } from '../../graph/decide.ts';
import type { StepNode } from '../../graph/graph.ts';
import type { Engine } from '../engine/engine.ts';
import { evaluated, isTemplate } from '../expressions/evaluate.ts';
import { scopeOf } from '../expressions/scope.ts';

/** What `if` and `enabled` say, by the engine's expressions. A fault in one is kept for the task, which then fails with it. */
export interface EvaluatedConditions extends Conditions {
  /** The fault of the step's own condition, where evaluating it failed. */
  faultOf(node: StepNode): string | undefined;
}

/** Conditions over the run as it stands. */
export function createConditions(engine: Engine): EvaluatedConditions {
  const faults = new Map<string, string>();
  const guarded = (node: StepNode, test: () => boolean): boolean => {
    try {
      return test();
    } catch (thrown) {
      faults.set(node.id, thrown instanceof Error ? thrown.message : String(thrown));
      // Let it start: the task then fails with this fault, where everybody looks.
      return true;
    }
  };
  return {
    faultOf: (node) => faults.get(node.id),
    enabled: (node, facts) => {
      const { enabled } = node;
      if (typeof enabled === 'boolean' || !isTemplate(enabled)) return enabled !== false && enabled !== 'false';
      return guarded(node, () => isTrue(evaluated(engine, enabled, () => scopeOf(engine, node, { facts }))));
    },
    holds: (node, facts) => {
      const { condition } = node;
      if (condition === undefined) return true;
      return guarded(node, () => engine.expressions?.test(condition, scopeOf(engine, node, { facts })) ?? false);
    },
  };
}

function isTrue(value: unknown): boolean {
  return value !== false && value !== null && value !== '' && value !== 0 && value !== 'false';
}
