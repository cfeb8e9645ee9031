import { PRIVATE } from '../../../notify/rules/settings.js';
import { isMap } from '../../../schema/json.js';
import { createAddressRules } from '../../../system/guarded/addresses.js';
/** A secret, and nothing but it: in part of a text it could be sent to anywhere. */
const WHOLE = /^\s*\$\{\{\s*secrets\.([A-Za-z_]\w*)\s*\}\}\s*$/;
class Silent extends Error {
}
/**
 * Evaluates a rule's settings. Whoever may register a run can write them, so that a secret goes only where it gives access and nowhere else:
 * as the whole of `webhook`, `token`, `secret`, `password` or `smtp`, never into an address, a text, an expression or a condition.
 */
export function settingsHere(rule, expressions, scope, options) {
    const used = new Set();
    const secret = (name) => {
        const value = Object.hasOwn(options.secrets, name) ? options.secrets[name] : undefined;
        if (value === undefined || value === '')
            throw new Silent(`the server has no secret ${name} for it`);
        used.add(name);
        return value;
    };
    const resolved = (tree, place, isPrivate) => {
        if (typeof tree === 'string') {
            const [, name] = WHOLE.exec(tree) ?? [];
            if (name !== undefined && isPrivate)
                return secret(name);
            if (!tree.includes('${{'))
                return tree;
            if (expressions.mentions(tree).secrets.length > 0)
                throw new Silent(`no secret may stand in ${place} as it does`);
            return expressions.evaluate(tree, scope());
        }
        if (Array.isArray(tree))
            return tree.map((one) => resolved(one, place, isPrivate));
        if (!isMap(tree))
            return tree;
        return Object.fromEntries(Object.entries(tree).map(([key, one]) => [
            key,
            resolved(one, `${place}.${key}`, isPrivate),
        ]));
    };
    try {
        const entries = Object.entries(rule.settings).map(([name, tree]) => [name, resolved(tree, name, PRIVATE.includes(name))]);
        const settings = Object.fromEntries(entries);
        assertOwnPlace(rule, settings, used, options);
        const isOwnRelay = isSecret(rule.settings.smtp) && options.from !== undefined;
        return { settings: isOwnRelay ? { ...settings, from: options.from } : settings, secrets: [...used] };
    }
    catch (thrown) {
        return { silent: thrown instanceof Error ? thrown.message.replace(/\.$/, '') : String(thrown) };
    }
}
/** True for a setting that is a secret of the server as a whole. */
export function isSecret(setting) {
    return typeof setting === 'string' && WHOLE.test(setting);
}
// A secret of the server goes to where its owner would send it: whoever writes the plan must not choose another place.
function assertOwnPlace({ settings: written }, settings, used, { allow = [] }) {
    if (used.size === 0)
        return;
    const { smtp, api_url: api } = settings;
    if (isMap(written.smtp) && !isSecret(written.smtp.host) && hasSecret(written.smtp)) {
        const host = isMap(smtp) ? String(smtp.host) : '';
        if (!isNamed(allow, host, Number(isMap(smtp) ? smtp.port : 0)))
            throw new Silent('a secret of smtp goes to hosts alone that the server allows');
    }
    if (api === undefined || written.token === undefined || !isSecret(written.token))
        return;
    const url = typeof api === 'string' && URL.canParse(api) ? new URL(api) : undefined;
    if (url === undefined || !isNamed(allow, url.hostname, Number(url.port) || 443))
        throw new Silent('a token goes to no api_url that the server does not allow');
}
function hasSecret(tree) {
    if (typeof tree === 'string')
        return isSecret(tree);
    return tree !== null && typeof tree === 'object' && Object.values(tree).some(hasSecret);
}
function isNamed(allow, host, port) {
    return createAddressRules(allow).isAllowed(host.replace(/^\[|\]$/g, ''), port, host.replace(/^\[|\]$/g, ''));
}
