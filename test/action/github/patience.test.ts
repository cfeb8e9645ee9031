import { expect, test } from 'vitest';
import { refusedBy, waitBefore } from '../../../src/action/github/patience.ts';

const NOW = 1_000_000;
const GET = { method: 'GET', url: '/repos/octo/plans' };

/** What octokit throws. */
function refusal(status: number, headers: Record<string, string> = {}, data: unknown = { message: 'No' }): Error {
  return Object.assign(new Error('HttpError'), { status, response: { headers, data } });
}

test.each([
  ['as long as a limit says', refusal(403, { 'retry-after': '30' }), 30_000],
  ['until the hour is over', refusal(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1090' }), 90_000],
  ['a minute where a limit says nothing', refusal(429), 60_000],
  [
    'a minute where only its words say so',
    refusal(403, {}, { message: 'You have exceeded a secondary rate limit.' }),
    60_000,
  ],
  ['a moment where a server is ill', refusal(502), 1_000],
  ['a moment where nobody answers', Object.assign(new Error('fetch failed'), { status: 500 }), 1_000],
])('waits %s', (_name, thrown, ms) => {
  expect(waitBefore(thrown, GET, 1, NOW)?.ms).toBe(ms);
});

test.each([
  ['a refusal', refusal(403), GET],
  ['a limit of an hour', refusal(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4600' }), GET],
  ['a comment that may have been made', refusal(502), { method: 'POST', url: '/repos/octo/plans/issues/1/comments' }],
  ['a fault of our own', new TypeError('no'), GET],
])('does not wait for %s', (_name, thrown, call) => {
  expect(waitBefore(thrown, call, 1, NOW)).toBeUndefined();
});

test('waits longer each time, and not for ever', () => {
  const waits = [1, 2, 3, 4].map((number) => waitBefore(refusal(503), GET, number, NOW)?.ms);
  expect(waits).toEqual([1_000, 2_000, 4_000, undefined]);
});

test('reads the errors of a refusal with its message', () => {
  const data = {
    message: 'Validation Failed',
    errors: [{ field: 'head', code: 'invalid' }, { message: 'too long' }, 'odd'],
  };
  expect(refusedBy(refusal(422, {}, data))?.message).toBe('Validation Failed: head invalid: too long: odd');
});
