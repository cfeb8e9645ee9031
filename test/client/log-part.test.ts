import { expect, test } from 'vitest';
import { logPartOf } from '../../src/client/log-part.ts';

test('a part of a log knows its place; a whole log is a part, too', async () => {
  const part = new Response('cde', { status: 206, headers: { 'content-range': 'bytes 2-4/9' } });
  expect(await logPartOf(part)).toEqual({ bytes: new TextEncoder().encode('cde'), start: 2, size: 9 });
  expect(await logPartOf(new Response('ab'))).toMatchObject({ start: 0, size: 2 });
});
