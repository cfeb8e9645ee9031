import { type FanOutItem } from '../../graph/fan-out.ts';
import type { StepNode } from '../../graph/graph.ts';
import type { Engine } from '../engine/engine.ts';
/** The tasks a step becomes. A step without fan-out is one task of its own name. */
export interface Expansion {
    readonly task: string;
    readonly item: FanOutItem['item'];
}
/** The tasks of a fanned-out step now that its needs are settled; a sentence where its list is not one. Throws ExpressionError. */
export declare function expand(engine: Engine, node: StepNode): readonly Expansion[] | string;
