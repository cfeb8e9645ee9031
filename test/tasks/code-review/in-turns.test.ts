import { expect, it } from 'vitest';
import { inTurns } from '../../../src/tasks/code-review/in-turns.ts';

it('answers in order, eight at a time', async () => {
  let atWork = 0;
  let most = 0;
  const items = Array.from({ length: 50 }, (_, index) => index);
  const answers = await inTurns(items, async (item) => {
    most = Math.max(most, ++atWork);
    for (let turn = 0; turn < (item % 5) + 1; turn++) await Promise.resolve();
    atWork--;
    return item * 2;
  });
  expect(answers).toEqual(items.map((item) => item * 2));
  expect(most).toBe(8);
});
