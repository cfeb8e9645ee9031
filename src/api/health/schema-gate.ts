import { Fault } from '../../errors.ts';
import type { Database } from '../../store/database.ts';
import { createMigrator } from '../../store/migrate/create-migrator.ts';
import type { Clock } from '../../system/clock.ts';
import { Problem } from '../http/problem.ts';

/**
 * What to do about tables that are not there yet: `auto` makes them, `check` refuses to serve and names the command, `off` trusts the
 * host.
 */
export type MigrateMode = 'auto' | 'check' | 'off';

/** Stands before every operation that needs the tables. */
export interface SchemaGate {
  /** Returns at once when the tables are known to be current; throws a Problem 503 while they are not. */
  pass(): Promise<void> | undefined;
  /** Looks afresh: undefined where the tables are current, else the sentence that says what to do. */
  fault(): Promise<string | undefined>;
}

/** How long an answer "not current" is believed, in ms: somebody may be migrating right now. */
const RECHECK_MS = 1_000;

/** The gate of one database; nothing is asked of it before the first request. */
export function createSchemaGate(database: Database, mode: MigrateMode, clock: Pick<Clock, 'monotonic'>): SchemaGate {
  const migrator = createMigrator(database);
  let open = mode === 'off';
  let looking: Promise<string | undefined> | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;

  const look = async (): Promise<string | undefined> => {
    if (mode === 'auto') await migrator.up();
    else if (!(await migrator.isCurrent())) return behind(database.schema);
    open = true;
    return undefined;
  };
  const lookOnce = (): Promise<string | undefined> => {
    if (looking !== undefined && clock.monotonic() - lookedAt < RECHECK_MS) return looking;
    lookedAt = clock.monotonic();
    looking = look().catch((thrown: unknown) => {
      looking = undefined;
      if (thrown instanceof Fault && thrown.code === 'usage') return `${thrown.message} ${thrown.cure ?? ''}`.trim();
      throw thrown;
    });
    return looking;
  };

  return {
    pass() {
      if (open) return undefined;
      return lookOnce().then((fault) => {
        if (fault !== undefined) throw new Problem(503, fault, { headers: { 'Retry-After': '10' } });
      });
    },
    async fault() {
      if (mode === 'off') return undefined;
      // Who waits for readiness before sending a first request would wait for ever.
      if (mode === 'auto' && !open) return lookOnce();
      return (await migrator.isCurrent()) ? undefined : behind(database.schema);
    },
  };
}

function behind(schema: string): string {
  const option = schema === 'public' ? '' : ` --schema ${schema}`;
  return `The tables are not current: run \`orchestrator migrate up${option}\`, or create the API with migrate: 'auto'.`;
}
