import { type Registry } from 'prom-client';
import type { Database } from '../../store/database.ts';
import type { JobCount } from '../jobs/parts.ts';
/** Adds the numbers of a fleet; answers what counts jobs as they go by on this server. */
export declare function addFleet(registers: Registry[], prefix: string, database: Database): (what: JobCount) => void;
