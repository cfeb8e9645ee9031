import { Fault } from '../../errors.js';
import { isServerSecret } from './withheld.js';
const NAME = /^[A-Za-z_]\w*$/;
/** What notifiers of plans may use on this server, where `NOTIFY_SECRETS` is set; undefined where nothing of it is. Faults: usage. */
export function readNotificationOptions(env) {
    const names = listOf(env.NOTIFY_SECRETS);
    const from = env.NOTIFY_FROM?.trim() || undefined;
    const [plans, allow, linksTo] = [listOf(env.NOTIFY_PLANS), listOf(env.NOTIFY_ALLOW), listOf(env.NOTIFY_LINKS_TO)];
    if (names === undefined) {
        const others = { NOTIFY_PLANS: plans, NOTIFY_ALLOW: allow, NOTIFY_FROM: from, NOTIFY_LINKS_TO: linksTo };
        const [name] = Object.entries(others).flatMap(([one, value]) => (value === undefined ? [] : [one]));
        if (name === undefined)
            return undefined;
        throw new Fault('usage', `${name} is set without NOTIFY_SECRETS, so plans have nothing to tell people by.`, {
            cure: 'Name the variables that their notifiers may use: NOTIFY_SECRETS=SLACK_WEBHOOK,SMTP_URL',
        });
    }
    return {
        secrets: Object.fromEntries(names.map((name) => [name, secretOf(name, env)])),
        ...(plans === undefined ? {} : { plans }),
        ...(allow === undefined ? {} : { allow }),
        ...(from === undefined ? {} : { from }),
        ...(linksTo === undefined ? {} : { linksTo: linksTo.map(personOf) }),
    };
}
function secretOf(name, env) {
    if (!NAME.test(name))
        throw new Fault('usage', `NOTIFY_SECRETS holds ${JSON.stringify(name.slice(0, 40))}, which is no name of a variable.`, {
            cure: 'Name variables, not their values: NOTIFY_SECRETS=SLACK_WEBHOOK,SMTP_URL',
        });
    if (isServerSecret(name))
        throw new Fault('usage', `NOTIFY_SECRETS names ${name}, which is a secret of the server itself.`, {
            cure: 'Make one for the notifiers that can do no more than they need.',
        });
    const value = env[name]?.trim();
    if (value)
        return value;
    throw new Fault('usage', `NOTIFY_SECRETS names ${name}, which is not set.`);
}
function personOf(text) {
    if (/^[^@\s]*@[^@\s]+$/.test(text))
        return text;
    throw new Fault('usage', `NOTIFY_LINKS_TO holds ${JSON.stringify(text.slice(0, 60))}, which is no mail address and no domain.`, {
        cure: 'Write addresses, or domains: NOTIFY_LINKS_TO=ana@partner.example,@example.org',
    });
}
function listOf(text) {
    const list = (text ?? '')
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '');
    return list.length === 0 ? undefined : list;
}
