import type { StepGraph } from '../../graph/graph.ts';
import type { EarlierRun } from '../../notify/moments/history.ts';
import type { Database } from '../../store/database.ts';
import type { LeasedRun } from '../../store/fleet-runs/fleet-run.ts';
/** Earlier runs of the plan of a fleet's run, newest first, as the store has them: of its own repository where it is bound to one. */
export declare function earlierInStore(database: Database, { name, nodes }: Pick<StepGraph, 'name' | 'nodes'>, { run_id, attempt, repository }: Pick<LeasedRun, 'run_id' | 'attempt' | 'repository'>): Promise<readonly EarlierRun[]>;
