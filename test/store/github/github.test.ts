import { expect, test } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { dropMark, forgetMarks, isMarked, setMark } from '../../../src/store/github/marks.ts';
import { keepSeen, takeDuePulls } from '../../../src/store/github/pulls-due.ts';
import { waitingAt } from '../../../src/store/github/waiting-at.ts';
import { createTask } from '../../../src/store/tasks/create-task.ts';
import { describeOnEach } from '../../support/database.ts';

describeOnEach('what waits for GitHub', (freshDatabase) => {
  const wait = (database: Database, outputs_uri: string, run_id = 'r', status = 'awaiting_approval') =>
    createTask(database, { task: 'bump', run_id, status, outputs_uri }, { actor: 'test', channel: 'api', owner: null });

  test('a place is found by every way of writing its address, and by no other address', async () => {
    const database = await freshDatabase();
    for (const uri of [
      'https://github.com/octo/plans/pull/7',
      'HTTPS://GitHub.com/Octo/Plans/pull/7/files?w=1#diff',
      'http://github.com/octo/plans/issues/7#issuecomment-1',
    ])
      await wait(database, uri, 'same');
    for (const uri of [
      'https://github.com/octo/plans/pull/70',
      'https://github.com/octo/plans/pull/7x',
      'https://github.com/octo/plans/pull/07',
      'https://github.com/octo/plan/pull/7',
      'https://github.com.evil.example/octo/plans/pull/7',
      'https://github.com@evil.example/octo/plans/pull/7',
      'https://evil.example/?https://github.com/octo/plans/pull/7',
      'https://evil.example/https://github.com/octo/plans/pull/7',
    ])
      await wait(database, uri, 'other');
    await wait(database, 'https://github.com/octo/plans/pull/7', 'done', 'succeeded');
    const found = await waitingAt(database, { key: 'github.com/OCTO/plans#7' });
    expect(found.map(({ run_id }) => run_id)).toEqual(['same', 'same', 'same']);
    expect(found[0]).toMatchObject({
      task: 'bump',
      repository: null,
      snapshot: { policy: null },
      since: expect.any(String),
    });
  });

  test('what is due is taken once, the longest unseen first', async () => {
    const database = await freshDatabase();
    for (const number of [1, 2, 3]) await wait(database, `https://github.com/octo/plans/pull/${number}`);
    await wait(database, 'https://github.com/octo/plans/issues/9');
    await wait(database, 'https://ghe.example/octo/plans/pull/4');
    const take = (limit: number, everyMs = 60_000) => takeDuePulls(database, { host: 'github.com', everyMs, limit });
    const first = await take(2);
    expect(first.map(({ key }) => key).sort()).toEqual(['github.com/octo/plans#1', 'github.com/octo/plans#2']);
    const many = await Promise.all([take(5), take(5), take(5)]);
    expect(many.flat().map(({ key }) => key)).toEqual(['github.com/octo/plans#3']);
    await keepSeen(database, 'github.com/octo/plans#1', 'W/"a"', '1');
    expect((await take(1, 0))[0]).toMatchObject({ etag: 'W/"a"', waiting: '1' });
  });

  test('a mark is made once, however many make it', async () => {
    const database = await freshDatabase();
    const long = `said ${'x'.repeat(2_000)}`;
    const made = await Promise.all(Array.from({ length: 20 }, () => setMark(database, long)));
    expect(made.filter(Boolean)).toHaveLength(1);
    expect([await isMarked(database, long), await isMarked(database, `${long}y`)]).toEqual([true, false]);
    await forgetMarks(database);
    expect(await isMarked(database, long)).toBe(true);
    await dropMark(database, long);
    expect(await isMarked(database, long)).toBe(false);
    await setMark(database, 'old');
    await database.query({
      text: `UPDATE "${database.schema}".agents_github_marks SET made_at = now() - interval '31 days'`,
    });
    await forgetMarks(database);
    expect(await isMarked(database, 'old')).toBe(false);
  });
});
