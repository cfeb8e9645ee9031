import { type FanOutItem, forEachItems, matrixItems } from '../../graph/fan-out.ts';
import type { StepNode } from '../../graph/graph.ts';
import type { Engine } from '../engine/engine.ts';
import { lazily, treeOf } from '../expressions/evaluate.ts';
import { scopeOf } from '../expressions/scope.ts';

/** The tasks a step becomes. A step without fan-out is one task of its own name. */
export interface Expansion {
  readonly task: string;
  readonly item: FanOutItem['item'];
}

const LONGEST_TASK = 64;

/** The tasks of a fanned-out step now that its needs are settled; a sentence where its list is not one. Throws ExpressionError. */
export function expand(engine: Engine, node: StepNode): readonly Expansion[] | string {
  const { fanOut } = node;
  if (fanOut === undefined) return [{ task: node.id, item: null }];
  const values = treeOf(
    engine,
    fanOut.values,
    lazily(() => scopeOf(engine, node)),
  );
  const items = fanOut.kind === 'matrix' ? matrixItems(values) : forEachItems(values);
  if (typeof items === 'string') return items;
  return items.map(({ key, item }, index) => {
    const task = `${node.id}[${key}]`;
    // Ids of steps that fan out are short enough for this, by the plan's own check.
    return { task: task.length <= LONGEST_TASK ? task : `${node.id}[#${index + 1}]`, item };
  });
}
