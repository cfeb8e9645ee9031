import { tablesOf } from '../tables.js';
/** Spends a CI token on a connection that may be in a transaction; false where it was spent before. Of two at once one waits and then loses. */
export async function spend(connection, schema, spent) {
    const rows = await connection.query({
        name: 'spend-token',
        text: `INSERT INTO ${tablesOf(schema).spent_tokens} (issuer, jti, expires_at) VALUES ($1::text, $2::text, $3::timestamptz)
           ON CONFLICT DO NOTHING RETURNING 1::text AS spent`,
        values: [spent.issuer, spent.jti, spent.forgetAt],
    });
    return rows.length === 1;
}
/**
 * Forgets CI tokens that are too old to be used again and tokens minted for CI jobs an hour past their end; tokens of people
 * stay to be seen for 30 days after they expired or were revoked. Answers how many rows went.
 */
export async function deleteExpiredTokens(database) {
    const { tokens, spent_tokens } = tablesOf(database.schema);
    const [row] = await database.query({
        text: `WITH spent AS (DELETE FROM ${spent_tokens} WHERE expires_at < now() RETURNING 1),
                minted AS (DELETE FROM ${tokens}
                            WHERE expires_at < now() - CASE WHEN identity IS NULL THEN interval '30 days' ELSE interval '1 hour' END
                               OR revoked_at < now() - interval '30 days' RETURNING 1)
           SELECT ((SELECT count(*) FROM spent) + (SELECT count(*) FROM minted))::text AS deleted`,
    });
    return Number(row?.deleted ?? 0);
}
