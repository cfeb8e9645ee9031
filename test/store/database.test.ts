import { expect, it } from 'vitest';
import { describeOnEach } from '../support/database.ts';

describeOnEach('a database', (makeDatabase) => {
  it('gives every value as text, or null', async () => {
    const database = await makeDatabase();
    const [row] = await database.query({
      text: `SELECT true AS bool, 9007199254740993 AS big, 1.50::numeric AS number, '{"b": 1}'::jsonb AS json, '\\x00ff'::bytea AS bytes,
                    ARRAY['a', 'b c'] AS list, NULL AS nothing, '2026-01-02T03:04:05Z'::timestamptz AT TIME ZONE 'UTC' AS at, $1::int + 1 AS sum`,
      values: [41],
    });
    expect(row).toEqual({
      bool: 't',
      big: '9007199254740993',
      number: '1.50',
      json: '{"b": 1}',
      bytes: '\\x00ff',
      list: '{a,"b c"}',
      nothing: null,
      at: '2026-01-02 03:04:05',
      sum: '42',
    });
  });
});
