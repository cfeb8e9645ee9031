import { Fault } from '../../errors.js';
/** The notifiers a plan may name, by name. Throws `usage` where two have one name, so that nothing built in is replaced unseen. */
export function createNotifierRegistry(notifiers) {
    const byName = new Map();
    for (const notifier of notifiers) {
        if (byName.has(notifier.name)) {
            throw new Fault('usage', `There are two notifiers called ${notifier.name}.`, {
                cure: 'Give yours a name of its own; a notifier that is there is never replaced.',
            });
        }
        byName.set(notifier.name, notifier);
    }
    return byName;
}
