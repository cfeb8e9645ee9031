import { join } from 'node:path';
import { SCOPES } from '../../api/auth/principal.ts';
import type { Database } from '../../store/database.ts';
import { SERVER_ITSELF } from '../../store/tokens/token.ts';
import { hashToken, isTokenText } from '../../store/tokens/token-text.ts';
import { findToken, insertToken } from '../../store/tokens/tokens.ts';
import { readPrivate, writePrivate } from './private-file.ts';

/** The token by which whoever may read the state directory may do everything. */
export interface LocalToken {
  readonly text: string;
  /** Absolute path of the file that holds it. */
  readonly path: string;
  /** True where this call made it. */
  readonly isNew: boolean;
}

/** What history calls its user: `token:local`. */
const NAME = 'local';

/** Reads the token of a state directory, or makes one where there is none or this database does not know it as good. */
export async function localToken(database: Database, stateDir: string): Promise<LocalToken> {
  const path = join(stateDir, 'server-token');
  const kept = readPrivate(path)?.trim();
  if (kept !== undefined && (await isGood(database, kept))) return { text: kept, path, isNew: false };
  const { text } = await insertToken(database, database.schema, {
    name: NAME,
    scopes: SCOPES,
    expiresAt: null,
    createdBy: SERVER_ITSELF,
  });
  writePrivate(path, `${text}\n`);
  return { text, path, isNew: true };
}

async function isGood(database: Database, text: string): Promise<boolean> {
  if (!isTokenText(text)) return false;
  const found = await findToken(database, hashToken(text));
  return found !== undefined && found.revoked_at === null && SCOPES.every((scope) => found.scopes.includes(scope));
}
