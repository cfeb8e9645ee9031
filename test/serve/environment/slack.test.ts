import { describe, expect, test } from 'vitest';
import { apiOptionsFrom } from '../../../src/serve/environment/environment.ts';
import { readSlackOptions } from '../../../src/serve/environment/slack.ts';
import { withoutServerSecrets } from '../../../src/serve/environment/withheld.ts';
import { createSystem } from '../../../src/system/system.ts';

const SLACK_SIGNING_SECRET = '8f742231b10e8888abcd99yyyzzz85a5';

describe('Slack from the environment', () => {
  test('nothing is set, or a bot of a plan’s own', () => {
    expect(readSlackOptions({})).toBeUndefined();
    expect(readSlackOptions({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: ' ' })).toBeUndefined();
    expect(apiOptionsFrom({})).not.toHaveProperty('slack');
  });

  test('all of it', () => {
    expect(apiOptionsFrom({ SLACK_SIGNING_SECRET }).slack).toEqual({ signingSecret: SLACK_SIGNING_SECRET });
    const env = {
      SLACK_SIGNING_SECRET,
      SLACK_SIGNING_SECRET_OLD: 'old',
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_TEAM: 'T024BE7LH',
      SLACK_PEOPLE: ' U1=github:ana, T9/W2=ben=b ,',
      SLACK_ANYONE: 'TRUE',
    };
    expect(readSlackOptions(env)).toEqual({
      signingSecret: [SLACK_SIGNING_SECRET, 'old'],
      botToken: 'xoxb-1',
      team: 'T024BE7LH',
      people: { U1: 'github:ana', 'T9/W2': 'ben=b' },
      anyone: true,
    });
    const json = { SLACK_SIGNING_SECRET, SLACK_PEOPLE: '{"U1":"github:ana"}', SLACK_ANYONE: '0' };
    expect(readSlackOptions(json)).toMatchObject({ people: { U1: 'github:ana' }, anyone: false });
  });

  test.each([
    ['SLACK_SIGNING_SECRET_OLD', 'x'],
    ['SLACK_TEAM', 'T1'],
    ['SLACK_PEOPLE', 'U1=ana'],
    ['SLACK_ANYONE', 'true'],
  ])('%s alone is half of it', (name, value) => {
    const wrong = expect.objectContaining({
      code: 'usage',
      message: `${name} is set without SLACK_SIGNING_SECRET, so nobody in Slack is heard.`,
    });
    expect(() => readSlackOptions({ [name]: value })).toThrow(wrong);
  });

  test.each([
    ['SLACK_TEAM', 'example.slack.com'],
    ['SLACK_PEOPLE', 'ana=U1'],
    ['SLACK_PEOPLE', 'U1'],
    ['SLACK_PEOPLE', '{"U1":7}'],
    ['SLACK_PEOPLE', '{"U1"'],
    ['SLACK_ANYONE', 'perhaps'],
  ])('%s=%s is no such thing', (name, value) => {
    const wrong = expect.objectContaining({ code: 'usage', message: expect.stringContaining(name) });
    expect(() => readSlackOptions({ SLACK_SIGNING_SECRET, [name]: value })).toThrow(wrong);
  });

  test('what signs is not for the runs of the server', () => {
    const env = { SLACK_SIGNING_SECRET, SLACK_SIGNING_SECRET_OLD: 'x', SLACK_BOT_TOKEN: 'xoxb-1' };
    expect(withoutServerSecrets(createSystem({ env })).env).toEqual({ SLACK_BOT_TOKEN: 'xoxb-1' });
  });
});
