import type { Database } from '../../store/database.ts';
import type { SchemaGate } from './schema-gate.ts';

/** Whether requests can be answered: each check is `ok` or the sentence that says what is wrong. */
export interface Readiness {
  readonly ok: boolean;
  readonly checks: { readonly database: string; readonly migrations: string };
}

/** Asks the database, then whether its tables are current. Never throws. */
export async function readiness(database: Database, gate: SchemaGate): Promise<Readiness> {
  const reached = await database.query({ text: 'SELECT 1' }).then(
    () => 'ok',
    () => 'The database does not answer.',
  );
  const migrations =
    reached === 'ok' ? await gate.fault().catch(sentenceOf) : 'not known while the database does not answer';
  return {
    ok: reached === 'ok' && migrations === undefined,
    checks: { database: reached, migrations: migrations ?? 'ok' },
  };
}

function sentenceOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : 'The tables could not be looked at.';
}
