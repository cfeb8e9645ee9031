import { isMap } from '../../../schema/json.js';
/** How long an e-mail address is taken for theirs, ms, and of how many people it is remembered. */
const REMEMBERED_MS = 10 * 60_000;
const MOST_REMEMBERED = 1_000;
/** Makes it. Slack is asked for nobody's address without a bot. */
export function createIdentify(slack, web, clock) {
    const remembered = new Map();
    const emailOf = (user) => {
        if (web === undefined)
            return Promise.resolve(undefined);
        const key = `${user.team}/${user.id}`;
        const known = remembered.get(key);
        if (known !== undefined && clock.now() - known.at < REMEMBERED_MS)
            return known.email;
        const email = askEmail(web, user.id, () => remembered.delete(key));
        remembered.delete(key);
        remembered.set(key, { at: clock.now(), email });
        const [oldest] = remembered.keys();
        if (remembered.size > MOST_REMEMBERED && oldest !== undefined)
            remembered.delete(oldest);
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
async function askEmail(web, id, forget) {
    const answer = await web.call('users.info', { user: id });
    if (!answer.ok) {
        if (answer.error === 'unreachable' || answer.error === 'ratelimited')
            forget();
        return undefined;
    }
    const { user } = answer.body;
    if (!isMap(user) || user.is_email_confirmed === false || user.is_stranger === true || !isMap(user.profile))
        return undefined;
    const { email } = user.profile;
    return typeof email === 'string' && /^[^\s@<>]{1,120}@[^\s@<>]{1,120}$/.test(email) ? email.toLowerCase() : undefined;
}
function ownValue(map = {}, name) {
    return Object.hasOwn(map, name) ? map[name] : undefined;
}
