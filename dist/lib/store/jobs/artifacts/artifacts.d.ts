import type { Database } from '../../database.ts';
/** Whether a task made these bytes, named by their digest. */
export declare function isArtifact(database: Database, digest: string): Promise<boolean>;
/** Whether a task of a run that is bound to a repository (its id) made them. */
export declare function isArtifactOf(database: Database, repository: string, digest: string): Promise<boolean>;
