import type { EngineOptions } from '../../execute/engine/create-engine.ts';
import type { StepGraph } from '../../graph/graph.ts';
import type { LeasedRun } from '../../store/fleet-runs/fleet-run.ts';
import type { DriveParts } from '../parts.ts';
/** What a new attempt takes over from the one it goes on from: results, what people decided, artifacts. */
export declare function carriedInto({ database, decided, readPlan }: DriveParts, leased: LeasedRun, graph: StepGraph): Promise<Pick<EngineOptions, 'carried' | 'changesRequested'>>;
