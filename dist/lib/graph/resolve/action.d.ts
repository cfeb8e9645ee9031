import type { PlacedStep, PlanFile } from '../../plan/plan.ts';
import type { StepNode } from '../graph.ts';
type Action = Pick<StepNode, 'uses' | 'settings'>;
/** What a step does: `command` and `run` are short for the two built-in runners. A step without any is nothing a graph can hold, and told. */
export declare function actionOf(placed: PlacedStep, file: PlanFile, defaultShell: string | undefined): Action;
export {};
