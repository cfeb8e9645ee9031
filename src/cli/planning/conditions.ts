import { contextsBeforeRun } from '../../execute/expressions/scope.ts';
import type { Conditions, StepFacts } from '../../graph/decide.ts';
import type { StepGraph, StepNode } from '../../graph/graph.ts';
import type { Expressions, Scope } from '../../plan/expression.ts';
import type { System } from '../../system/system.ts';

/** Contexts that are only known once steps have run. */
const LATER = new Set(['steps', 'matrix', 'item', 'changed']);

/** Conditions as far as they can be told before the run. */
export interface EarlyConditions extends Conditions {
  /** True where a step's `if` or `enabled` hangs on what only the run will tell. */
  isOpen(node: StepNode): boolean;
}

/** Evaluates what hangs on nothing but params, environment and the plan; the rest counts as true, and is open. */
export function createEarlyConditions(
  graph: StepGraph,
  expressions: Expressions | undefined,
  system: System,
): EarlyConditions {
  const isLater = (template: string): boolean =>
    expressions?.mentions(template).contexts.some((name) => LATER.has(name.toLowerCase())) === true ||
    /\bchanged\s*\(/i.test(template);
  const known = (template: string, test: (expressions: Expressions) => boolean): boolean =>
    expressions === undefined || isLater(template) || test(expressions);
  const conditionOf = (node: StepNode): string => `\${{ ${node.condition ?? 'true'} }}`;
  const enabledOf = (node: StepNode): string => (typeof node.enabled === 'string' ? node.enabled : '');
  return {
    isOpen: (node) => (node.condition !== undefined && isLater(conditionOf(node))) || isLater(enabledOf(node)),
    holds: (node, facts) =>
      node.condition === undefined ||
      known(conditionOf(node), (one) => one.test(node.condition ?? '', scopeOf(graph, system, facts))),
    enabled: (node, facts) => {
      const { enabled } = node;
      if (typeof enabled === 'boolean') return enabled;
      return known(enabled, (one) => !NO.has(String(one.evaluate(enabled, scopeOf(graph, system, facts)))));
    },
  };
}

const NO: ReadonlySet<string> = new Set(['false', 'null', '', '0']);

function scopeOf(graph: StepGraph, system: System, facts: StepFacts): Scope {
  return {
    contexts: contextsBeforeRun(system, graph, 1),
    status: {
      success: () => facts.success,
      failure: () => facts.failure,
      always: () => true,
      cancelled: () => facts.cancelled,
    },
    changed: () => false,
  };
}
