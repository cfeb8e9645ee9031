import { expect, it } from 'vitest';
import { describeOnEach } from '../support/database.ts';

describeOnEach('a database', (makeDatabase, makeEmpty) => {
  it('gives every value as text, or null', async () => {
    const database = await makeEmpty();
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

  it('takes values of every kind', async () => {
    const database = await makeEmpty();
    const bytes = Buffer.from([0, 1, 255, 39, 92]);
    const [row] = await database.query({
      text: `SELECT $1::text AS text, $2::bigint AS big, $3::boolean AS bool, $4::jsonb ->> 'a' AS json, $5::bytea AS bytes, $6::text[] AS list,
                    $7::timestamptz = '2026-01-02T03:04:05.678Z' AS at, $8::text AS nothing, $9::float8 AS number`,
      values: [
        "it's\n“é”\\",
        '9007199254740993',
        true,
        { a: 'x' },
        bytes,
        ['a"b', 'c,d', null],
        new Date('2026-01-02T03:04:05.678Z'),
        null,
        1.5,
      ],
    });
    expect(row).toEqual({
      text: "it's\n“é”\\",
      big: '9007199254740993',
      bool: 't',
      json: 'x',
      bytes: '\\x0001ff275c',
      list: '{"a\\"b","c,d",NULL}',
      at: 't',
      nothing: null,
      number: '1.5',
    });
  });

  it('gives what is large', async () => {
    const database = await makeEmpty();
    const text = 'é'.repeat(3_000_000);
    expect(await database.query({ text: 'SELECT $1::text AS text', values: [text] })).toEqual([{ text }]);
    expect(await database.query({ text: 'SELECT n FROM generate_series(1, 20000) n' })).toHaveLength(20_000);
  });

  it('asks a named statement again and again, also after it failed', async () => {
    const database = await makeEmpty();
    const divide = (by: number) =>
      database.query({ name: 'divide', text: 'SELECT 12 / $1::int AS result', values: [by] });
    expect(await divide(3)).toEqual([{ result: '4' }]);
    await expect(divide(0)).rejects.toMatchObject({ code: '22012' });
    expect(await divide(4)).toEqual([{ result: '3' }]);
    const wrong = { name: 'wrong', text: 'SELECT nothing' };
    await expect(database.query(wrong)).rejects.toMatchObject({ code: '42703' });
    await expect(database.query(wrong)).rejects.toMatchObject({ code: '42703' });
  });

  it('gives the rows of the last of several statements', async () => {
    const database = await makeEmpty();
    expect(await database.query({ text: 'SELECT 1 AS a; SELECT 2 AS b' })).toEqual([{ b: '2' }]);
    expect(await database.query({ text: '' })).toEqual([]);
  });

  it('tells what a statement did wrong by SQLSTATE and constraint', async () => {
    const database = await makeDatabase();
    const text = `INSERT INTO "${database.schema}".agents_tasks (task, run_id, status) VALUES ($1, 'r', $2)`;
    await expect(database.query({ text, values: ['t', 'bogus'] })).rejects.toMatchObject({
      code: '23514',
      constraint: 'agents_tasks_status_known',
    });
    await expect(database.query({ text, values: ['a\0b', 'queued'] })).rejects.toMatchObject({ code: '22021' });
    await expect(database.query({ text, values: ['t'.repeat(65), 'queued'] })).rejects.toMatchObject({ code: '22001' });
  });

  it('keeps all of a transaction or nothing', async () => {
    const database = await makeDatabase();
    const insert = {
      text: `INSERT INTO "${database.schema}".agents_tasks (task, run_id, status) VALUES ('t', 'r', 'queued') RETURNING id`,
      name: 'insert',
    };
    const count = async () =>
      (await database.query({ text: `SELECT count(*) AS n FROM "${database.schema}".agents_tasks` }))[0]?.n;
    expect(await database.transaction((connection) => connection.query(insert))).toEqual([{ id: '1' }]);
    const thrown = new Error('the work failed');
    const failing = database.transaction(async (connection) => {
      await connection.query(insert);
      throw thrown;
    });
    await expect(failing).rejects.toBe(thrown);
    await expect(
      database.transaction(async (connection) => {
        await connection.query(insert);
        await connection.query({ text: 'SELECT 1 / 0' });
      }),
    ).rejects.toMatchObject({ code: '22012' });
    expect(await count()).toBe('1');
    await database.query(insert);
    expect(await count()).toBe('2');
  });

  it('lets a transaction ask several things at once, and nothing after its end', async () => {
    const database = await makeDatabase();
    const table = `"${database.schema}".many`;
    await database.query({ text: `CREATE TABLE ${table} (n int)` });
    const insert = (n: number) => ({ text: `INSERT INTO ${table} VALUES ($1) RETURNING n`, values: [n] });
    const all = await database.transaction((connection) =>
      Promise.all([1, 2, 3].map((n) => connection.query(insert(n)))),
    );
    expect(all).toEqual([[{ n: '1' }], [{ n: '2' }], [{ n: '3' }]]);
    const late: Promise<unknown>[] = [];
    const failing = database.transaction(async (connection) => {
      late.push(
        Promise.allSettled([
          connection.query({ text: 'SELECT 1 / 0' }),
          connection.query(insert(4)),
          new Promise((done) => setTimeout(done, 50)).then(() => connection.query(insert(5))),
        ]),
      );
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await expect(late[0]).resolves.toMatchObject([
      { status: 'rejected' },
      { status: 'rejected' },
      { status: 'rejected' },
    ]);
    expect(await database.query({ text: `SELECT n FROM ${table} ORDER BY n` })).toEqual([
      { n: '1' },
      { n: '2' },
      { n: '3' },
    ]);
  });

  it('does not pretend that a transaction held whose failed statement nobody minded', async () => {
    const database = await makeEmpty();
    const careless = database.transaction(async (connection) => {
      await connection.query({ text: 'SELECT 1 / 0' }).catch(() => undefined);
    });
    await expect(careless).rejects.toMatchObject({ code: 'internal' });
  });

  it('tells of a constraint that only the end of a transaction checks, and goes on', async () => {
    const database = await makeDatabase();
    const table = `"${database.schema}".late`;
    await database.query({ text: `CREATE TABLE ${table} (id int UNIQUE DEFERRABLE INITIALLY DEFERRED)` });
    const late = database.transaction((connection) =>
      connection.query({ text: `INSERT INTO ${table} VALUES (1), (1)` }),
    );
    await expect(late).rejects.toMatchObject({ code: '23505' });
    expect(await database.query({ text: `SELECT count(*) AS n FROM ${table}` })).toEqual([{ n: '0' }]);
  });

  it('serves many at once', async () => {
    const database = await makeEmpty();
    const work = Array.from({ length: 40 }, (_, index) =>
      index % 2 === 0
        ? database.query({ text: 'SELECT $1::int AS n', values: [index], name: 'n' })
        : database.transaction((connection) =>
            connection.query({ text: 'SELECT $1::int AS n', values: [index], name: 'n' }),
          ),
    );
    expect((await Promise.all(work)).map(([row]) => Number(row?.n))).toEqual(work.map((_, index) => index));
  });

  it('gives locks that other transactions respect', async () => {
    const database = await makeDatabase();
    const order: string[] = [];
    const locked = async (name: string) =>
      database.transaction(async (connection) => {
        await connection.query({ text: 'SELECT pg_advisory_xact_lock(42)' });
        order.push(`${name} in`);
        await connection.query({ text: 'SELECT pg_sleep(0.02)' });
        order.push(`${name} out`);
      });
    await Promise.all([locked('a'), locked('b'), locked('c')]);
    expect(order.map((word) => word.split(' ')[1])).toEqual(['in', 'out', 'in', 'out', 'in', 'out']);
  });
});
