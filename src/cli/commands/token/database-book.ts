import { Fault } from '../../../errors.ts';
import { openDatabase } from '../../../serve/open-database.ts';
import { ACTIVE_PER_NAME, createToken, listTokens, revokeToken } from '../../../store/tokens/tokens.ts';
import type { System } from '../../../system/system.ts';
import type { TokenBook } from './token-book.ts';

/** Which database: a Postgres, or the embedded one of a state directory. */
export interface DatabasePlace {
  readonly databaseUrl?: string;
  readonly schema?: string;
  /** Absolute. */
  readonly stateDir: string;
}

/** The tokens in a database. Faults: usage (its tables are not current), busy (a server holds the embedded one), unavailable. */
export async function openDatabaseBook(system: System, place: DatabasePlace): Promise<TokenBook> {
  const { database } = await openDatabase(system, { ...place, migrate: false }, { warn: () => undefined });
  return {
    create: async (wish) => {
      const minted = await createToken(database, { ...wish, createdBy: 'cli' });
      if (minted !== undefined) return minted;
      throw new Fault('usage', `There are ${ACTIVE_PER_NAME} active tokens of the name ${wish.name} already.`, {
        cure: 'Revoke one of them first; "token list" names their numbers.',
      });
    },
    list: () => listTokens(database),
    revoke: (id) => revokeToken(database, id),
    close: () => database.close(),
  };
}
