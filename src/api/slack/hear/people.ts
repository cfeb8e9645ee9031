import type { Identity } from '../../../approval/identity.ts';
import { isMap } from '../../../schema/json.ts';
import type { Clock } from '../../../system/clock.ts';
import type { SlackOptions } from '../options.ts';
import type { WebApi } from '../send/web-api.ts';
import type { SlackUser } from './payload.ts';

/** Somebody in Slack as a person who decides. */
export interface Person {
  readonly identity: Identity;
  /** True for who is known from Slack alone: counts where a policy names them, or where anyone in the workspace may decide. */
  readonly isStranger: boolean;
}

/** Knows who people in Slack are. */
export type Identify = (user: SlackUser) => Promise<Person>;

/** How long an e-mail address is taken for theirs, ms, and of how many people it is remembered. */
const REMEMBERED_MS = 10 * 60_000;
const MOST_REMEMBERED = 1_000;

/** Makes it. Slack is asked for nobody's address without a bot. */
export function createIdentify(slack: SlackOptions, web: WebApi | undefined, clock: Clock): Identify {
  const remembered = new Map<string, { readonly at: number; readonly email: Promise<string | undefined> }>();
  const emailOf = (user: SlackUser): Promise<string | undefined> => {
    if (web === undefined) return Promise.resolve(undefined);
    const key = `${user.team}/${user.id}`;
    const known = remembered.get(key);
    if (known !== undefined && clock.now() - known.at < REMEMBERED_MS) return known.email;
    const email = askEmail(web, user.id, () => remembered.delete(key));
    remembered.delete(key);
    remembered.set(key, { at: clock.now(), email });
    const [oldest] = remembered.keys();
    if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    return email;
  };
  return async (user) => {
    const { id, team, name } = user;
    const place = `${team}/${id}`;
    const login = [place, id].map((one) => ownValue(slack.people, one)).find((one) => one !== undefined);
    const email = await emailOf(user);
    const logins = [
      `slack:${id}`,
      ...(login === undefined ? [] : [login]),
      ...(email === undefined ? [] : [`email:${email}`]),
    ];
    const identity = { provider: 'slack', id: `slack:${place}`, name, logins };
    return { identity, isStranger: login === undefined && slack.anyone !== true };
  };
}

// An address that its owner has not confirmed is a claim.
async function askEmail(web: WebApi, id: string, forget: () => void): Promise<string | undefined> {
  const answer = await web.call('users.info', { user: id });
  if (!answer.ok) {
    if (answer.error === 'unreachable' || answer.error === 'ratelimited') forget();
    return undefined;
  }
  const { user } = answer.body;
  if (!isMap(user) || user.is_email_confirmed === false || user.is_stranger === true || !isMap(user.profile))
    return undefined;
  const { email } = user.profile;
  return typeof email === 'string' && /^[^\s@<>]{1,120}@[^\s@<>]{1,120}$/.test(email) ? email.toLowerCase() : undefined;
}

function ownValue(map: Readonly<Record<string, string>> = {}, name: string): string | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined;
}
