import type { StepNode } from '../../graph/graph.ts';
import type { Json } from '../../schema/json.ts';
import type { StepRunner, StepSettings } from '../../steps/step-runner.ts';
import type { Env } from '../../system/processes/processes.ts';
/** A task of a step: the step itself, or one item of its fan-out. */
export interface TaskPlace {
    readonly task: string;
    readonly node: StepNode;
    readonly item: Json;
}
/** A task made ready: every expression evaluated, everything it needs found. */
export interface PreparedTask extends TaskPlace {
    readonly runner: StepRunner;
    readonly settings: StepSettings;
    readonly env: Env;
    /** Absolute. */
    readonly cwd: string;
}
