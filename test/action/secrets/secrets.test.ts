import { describe, expect, test } from 'vitest';
import { environmentForSteps, worldOfPlan } from '../../../src/action/secrets/environment.ts';
import { maskCommands } from '../../../src/action/secrets/mask-commands.ts';
import { createSystem } from '../../../src/system/system.ts';

const GIVEN = {
  PATH: '/bin',
  GITHUB_SHA: 'f00',
  GITHUB_OUTPUT: '/o',
  GITHUB_STATE: '/s',
  GITHUB_TOKEN: 'ghs_1',
  'INPUT_GITHUB-TOKEN': 'ghs_1',
  STATE_run: '{}',
  ACTIONS_RUNTIME_TOKEN: 'r',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'i',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://i',
  API_TOKEN: 'a',
};

describe('the environment of steps', () => {
  const system = createSystem({ env: environmentForSteps(GIVEN) });

  test('holds no key of the runner and none of the action', () => {
    expect(worldOfPlan(system, [], 'ghs_1').env).toEqual({ PATH: '/bin', GITHUB_SHA: 'f00', GITHUB_OUTPUT: '/o' });
  });

  test('holds the tokens a plan names among its secrets', () => {
    const { env } = worldOfPlan(system, ['GITHUB_TOKEN', 'API_TOKEN'], 'ghs_1');
    expect(env).toMatchObject({ GITHUB_TOKEN: 'ghs_1', API_TOKEN: 'a' });
    expect(worldOfPlan(system, ['GITHUB_TOKEN'], undefined).env.GITHUB_TOKEN).toBeUndefined();
  });
});

describe('mask commands', () => {
  test('name each line of a secret, and no line that says nothing', () => {
    expect(maskCommands(['ghs_a.b-c', '', 'ghs_a.b-c', ' \n'])).toBe('::add-mask::ghs_a.b-c\n');
    expect(maskCommands(['-----BEGIN\nabc%d\r\n}\n-----END'])).toBe(
      '::add-mask::-----BEGIN\n::add-mask::abc%25d\n::add-mask::-----END\n',
    );
    expect(maskCommands(['x'])).toBe('::add-mask::x\n');
  });
});
