import type { Database } from '../../store/database.ts';
import { type Clock } from '../../system/clock.ts';
import type { System } from '../../system/system.ts';
import type { Carrier } from '../carrier.ts';
import type { ResumeOptions } from './options.ts';
/** What resumes are carried with. */
export interface ResumeParts extends ResumeOptions {
    readonly database: Database;
    readonly clock: Clock;
    readonly fetch: System['fetch'];
}
/** Lets runs go on after a decision: on GitHub where they belong there, else on the machine that has their record. Throws Fault `usage`. */
export declare function createResumeCarrier({ database, clock, fetch, github, local, fleet }: ResumeParts): Carrier;
