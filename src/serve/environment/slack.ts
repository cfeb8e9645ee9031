import type { SlackOptions } from '../../api/slack/options.ts';
import { Fault } from '../../errors.ts';

/** Decisions by buttons in Slack, where `SLACK_SIGNING_SECRET` is set; undefined where nothing of it is. Faults: usage. */
export function readSlackOptions(env: NodeJS.ProcessEnv): SlackOptions | undefined {
  const secret = set(env.SLACK_SIGNING_SECRET);
  const old = set(env.SLACK_SIGNING_SECRET_OLD);
  const [botToken, team, people, anyone] = [
    set(env.SLACK_BOT_TOKEN),
    set(env.SLACK_TEAM),
    set(env.SLACK_PEOPLE),
    set(env.SLACK_ANYONE),
  ];
  if (secret === undefined) {
    // A bot's token alone may be that of a plan's own notifier.
    const given = { SLACK_SIGNING_SECRET_OLD: old, SLACK_TEAM: team, SLACK_PEOPLE: people, SLACK_ANYONE: anyone };
    const [name] = Object.entries(given).flatMap(([one, value]) => (value === undefined ? [] : [one]));
    if (name === undefined) return undefined;
    throw new Fault('usage', `${name} is set without SLACK_SIGNING_SECRET, so nobody in Slack is heard.`, {
      cure: 'Set the signing secret of the app (Basic Information), or leave the other out.',
    });
  }
  return {
    signingSecret: old === undefined ? secret : [secret, old],
    ...(botToken === undefined ? {} : { botToken }),
    ...(team === undefined ? {} : { team: teamOf(team) }),
    ...(people === undefined ? {} : { people: peopleOf(people) }),
    ...(anyone === undefined ? {} : { anyone: flagOf(anyone) }),
  };
}

const TEAM = /^[TE][A-Z0-9]+$/;
const PERSON = /^(?:[TE][A-Z0-9]+\/)?[UW][A-Z0-9]+$/;

function teamOf(team: string): string {
  if (TEAM.test(team)) return team;
  throw new Fault('usage', `SLACK_TEAM is ${JSON.stringify(team)}, which is no id of a workspace.`, {
    cure: 'It begins with T: SLACK_TEAM=T024BE7LH',
  });
}

function peopleOf(text: string): Readonly<Record<string, string>> {
  const pairs = text.startsWith('{')
    ? jsonPairs(text)
    : text
        .split(',')
        .filter((one) => one.trim() !== '')
        .map(pairOf);
  for (const [id, login] of pairs) {
    if (!PERSON.test(id) || typeof login !== 'string' || login === '') throw notPeople(`${id}=${String(login)}`);
  }
  return Object.fromEntries(pairs) as Record<string, string>;
}

function jsonPairs(text: string): readonly (readonly [string, unknown])[] {
  try {
    return Object.entries(JSON.parse(text) as object);
  } catch {
    throw notPeople(text.slice(0, 40));
  }
}

function pairOf(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  return [text.slice(0, Math.max(at, 0)).trim(), text.slice(at + 1).trim()];
}

function flagOf(text: string): boolean {
  const word = text.toLowerCase();
  if (['true', '1', 'yes'].includes(word)) return true;
  if (['false', '0', 'no'].includes(word)) return false;
  throw new Fault('usage', `SLACK_ANYONE is ${JSON.stringify(text)}, which is neither true nor false.`);
}

function notPeople(text: string): Fault {
  return new Fault('usage', `SLACK_PEOPLE does not say who is who: ${JSON.stringify(text)}.`, {
    cure: 'Give ids and logins: SLACK_PEOPLE=U024BE7LH=github:ana,U0G9QF9C6=github:ben',
  });
}

function set(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}
