import { expect, it } from 'vitest';
import { usualReporter } from '../../../src/cli/running/reporter.ts';

it.each([
  [{}, true, 'terminal'],
  [{}, false, 'plain'],
  [{ TERM: 'dumb' }, true, 'plain'],
  [{ CI: 'true' }, true, 'plain'],
  [{ GITHUB_ACTIONS: 'true', CI: 'true' }, false, 'github'],
])('with %j on a terminal (%s) progress is told by %s', (env, isTTY, name) => {
  expect(usualReporter(env, isTTY)).toBe(name);
});
