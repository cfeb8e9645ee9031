import type { Engine } from '../../execute/engine/engine.ts';
import type { ReadyTask } from '../../execute/schedule/ready-list.ts';
import type { Json } from '../../schema/json.ts';
/** What a worker is told of one task, beside the plan and how the run began. */
export interface JobSpec {
    readonly [name: string]: Json;
    readonly step: string;
    readonly item: Json;
    /** What the step's expressions can see of the steps before it, as events. */
    readonly events: Json;
    /** Tasks whose artifacts it finds in place. */
    readonly needs: Json;
}
/** The task as a worker gets it. */
export declare function jobSpec(engine: Engine, { node, item }: ReadyTask): JobSpec;
