import type { StepFacts } from '../../graph/decide.ts';
import type { StepGraph, StepNode } from '../../graph/graph.ts';
import type { Scope } from '../../plan/expression.ts';
import type { Json } from '../../schema/json.ts';
import type { System } from '../../system/system.ts';
import type { Engine } from '../engine/engine.ts';
/** What a step's expressions can see. `env` is given by the caller, who knows how much of it is settled. */
export declare function scopeOf(engine: Engine, node: StepNode, options?: {
    facts?: StepFacts;
    item?: Json;
    env?: Readonly<Record<string, string>>;
}): Scope;
/** What can be seen of a plan before there is a run of it; `attempt` is the one it would be, 0 where nobody knows. */
export declare function contextsBeforeRun(system: System, graph: StepGraph, attempt: number): Scope['contexts'];
