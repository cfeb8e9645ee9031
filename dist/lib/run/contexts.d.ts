import type { Json } from '../schema/json.ts';
import type { Run, Task } from './run.ts';
/** What `run` holds in expressions: id, attempt, UTC date, start. */
export declare function runContext(run: Pick<Run, 'run_id' | 'attempt' | 'started_at'>): Json;
/** What `steps.<id>` holds in expressions, of a step with one task. */
export declare function taskContext(task: Task): Json;
/** What `github` holds in expressions: the runner's well-known variables, in the names of GitHub's own context; empty elsewhere. */
export declare function githubContext(env: Readonly<Record<string, string>>): Json;
