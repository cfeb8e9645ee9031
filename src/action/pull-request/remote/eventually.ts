import { type Clock, sleep } from '../../../system/clock.ts';
import { refusedBy } from '../../github/patience.ts';
import { graphqlErrors, wordsOf } from '../refused.ts';

const TRIES = 5;
const FIRST_WAIT_MS = 250;

/** Makes a call on something made a moment ago, again where GitHub does not see that everywhere yet. */
export async function eventually<Answer>(clock: Clock, call: () => Promise<Answer>): Promise<Answer> {
  for (let number = 1; ; number += 1) {
    try {
      return await call();
    } catch (thrown) {
      if (number >= TRIES || !isTooEarly(thrown)) throw thrown;
      await sleep(clock, FIRST_WAIT_MS * 2 ** (number - 1));
    }
  }
}

const TOO_EARLY = /could not resolve to a node|does not exist|head invalid|head sha can't be blank/i;

function isTooEarly(thrown: unknown): boolean {
  if (graphqlErrors(thrown).some(({ type }) => type === 'NOT_FOUND')) return true;
  const status = refusedBy(thrown)?.status;
  return status === 404 || (status === 422 && TOO_EARLY.test(wordsOf(thrown)));
}
