import type { Migration } from '../../schema/generated/migrations.ts';
import type { Direction } from './steps.ts';
/** A script for psql: every migration in its own transaction, with the same locks and the same memory as a migrator has. */
export declare function script(direction: Direction, schema: string, migrations: readonly Migration[]): string;
