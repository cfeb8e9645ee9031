import { sealedSystem } from '../../outbox/messages/voices/sealed-system.js';
import { readNotificationOptions } from '../environment/notifications.js';
/** What the notifiers of a fleet's plans may use: of the server's environment what `NOTIFY_SECRETS` names, of its network what is public or allowed. Faults: usage. */
export function sealedNotifiers({ env, clock }) {
    const options = readNotificationOptions(env) ?? { secrets: {} };
    return { system: sealedSystem(clock, {}), of: (plan) => sealedFor(plan, options) };
}
// Most plans tell nobody, and then nothing of it is loaded.
async function sealedFor(plan, options) {
    const { allow = [], plans } = options;
    const guard = { allow };
    const [{ builtInNotifiers }, { guardedTransport }, { createGuardedFetch }, { checkedAddress }, settings, language] = await Promise.all([
        import('../../notify/known/built-in.js'),
        import('../../notify/send/transport.js'),
        import('../../system/guarded/guarded-fetch.js'),
        import('../../system/guarded/checked-address.js'),
        import('../../outbox/messages/voices/settings.js'),
        import('../../plan/expression.js').then(({ createExpressions }) => createExpressions()),
    ]);
    const isServed = plans === undefined || plans.includes(plan.name) || plans.includes(plan.path);
    return {
        known: builtInNotifiers({ guard, addressOf: (host, port) => checkedAddress(host, port, guard) }),
        transport: guardedTransport(createGuardedFetch(guard)),
        settingsOf: (rule, scope) => {
            if (!isServed)
                throw new Error('the server tells nobody of this plan');
            const found = settings.settingsHere(rule, language, scope, options);
            if ('silent' in found)
                throw new Error(found.silent);
            return found.settings;
        },
    };
}
