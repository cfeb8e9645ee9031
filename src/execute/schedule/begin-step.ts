import { isDeepStrictEqual } from 'node:util';
import type { StepNode } from '../../graph/graph.ts';
import type { TaskEnd } from '../../run/event.ts';
import type { Json } from '../../schema/json.ts';
import { carriedEvent } from '../carry.ts';
import type { Engine } from '../engine/engine.ts';
import { textOf } from '../expressions/evaluate.ts';
import { scopeOf } from '../expressions/scope.ts';
import { WORK_TREE_LOCK } from '../proposals.ts';
import { unrunEnd } from '../task/outcome.ts';
import { proposes } from '../task/propose.ts';
import { type Expansion, expand } from './expand.ts';
import type { ReadyTask } from './ready-list.ts';

/** What beginning a step leads to. */
export interface Beginning {
  ready(task: ReadyTask): void;
  /** A task ended without having run. */
  end(task: string, node: StepNode, end: TaskEnd): void;
  /** A task was taken over, or the step has nothing to do. */
  settled(node: StepNode): void;
}

/** Turns a step that may start into its tasks: fanned out, taken over from an earlier attempt, or made ready. */
export function beginStep(engine: Engine, node: StepNode, to: Beginning): void {
  const tasks = wordsOrValue(() => expand(engine, node));
  if (typeof tasks === 'string') {
    to.end(node.id, node, cannotStart(tasks));
    return;
  }
  if (node.fanOut) engine.emitter.emit({ type: 'step_expanded', step: node.id, tasks });
  if (tasks.length === 0) to.settled(node);
  tasks.forEach((task, place) => {
    if (takeOver(engine, task)) to.settled(node);
    else makeReady(engine, node, task, place, to);
  });
}

/** The end of a task whose settings cannot be evaluated; `message` is for people. */
export function cannotStart(message: string): TaskEnd {
  return unrunEnd('failed', 'not_started', message, { log_excerpt: message });
}

// A record may give the keys of an item in another order: databases do.
function isSameItem(earlier: Json, item: Json): boolean {
  const plain = (value: Json): unknown => JSON.parse(JSON.stringify(value));
  return isDeepStrictEqual(plain(earlier), plain(item));
}

function takeOver(engine: Engine, { task, item }: Expansion): boolean {
  const earlier = engine.carried.get(task);
  if (earlier === undefined || !isSameItem(earlier.item, item)) return false;
  engine.emitter.emit(carriedEvent(earlier, engine.carriedFrom));
  return true;
}

/** Hands a task on with the names of its mutexes, or ends it where they cannot be told. */
export function makeReady(
  engine: Engine,
  node: StepNode,
  { task, item }: Expansion,
  place: number,
  to: Pick<Beginning, 'ready' | 'end'>,
): void {
  const { lock: template } = node;
  const nameOf = (text: string): string => textOf(engine, text, () => scopeOf(engine, node, { item }));
  const own = wordsOrValue(() => (template === undefined ? [] : [nameOf(template)]));
  if (typeof own === 'string') {
    to.end(task, node, cannotStart(own));
    return;
  }
  to.ready({ task, node, item, place, locks: proposes(engine, node) ? [...own, WORK_TREE_LOCK] : own });
}

// A fault in an expression becomes its words, so that the step can fail with them.
function wordsOrValue<Value>(make: () => Value): Value | string {
  try {
    return make();
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}
