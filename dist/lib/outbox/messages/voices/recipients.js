import { isAddress } from '../../../store/links/recipient.js';
import { isSecret } from './settings.js';
/** Mails of one that are sent one by one; the rest share one without a link. */
const MOST_LINKS = 50;
/**
 * Whom a rule writes to, and who of them may decide by a link: those the operator names, and only by a mail server that is the operator's own,
 * since whoever carries a link can use it. Undefined for a rule that writes no mails.
 */
export function recipientsOf({ rule, settings }, { linksTo = [] }) {
    if (rule.uses !== 'email' || !isSecret(rule.settings.smtp))
        return undefined;
    const all = mailboxesIn(settings.to);
    const linked = all.filter(({ address }) => isNamed(address, linksTo)).slice(0, MOST_LINKS);
    const rest = all.filter((one) => !linked.includes(one)).map(({ written }) => written);
    return [
        ...linked.map(({ written, address }) => ({ to: [written], linkFor: address })),
        ...(rest.length === 0 ? [] : [{ to: rest }]),
    ];
}
function mailboxesIn(to) {
    const texts = (Array.isArray(to) ? to : [to]).flatMap((one) => (typeof one === 'string' ? one.split(',') : []));
    const written = [...new Set(texts.map((one) => one.trim()).filter((one) => one !== ''))];
    return written.map((text) => {
        const address = (/^[^<>"]*<([^<>]+)>$/.exec(text)?.[1] ?? text).trim().toLowerCase();
        return { written: text, address: isAddress(address) ? address : '' };
    });
}
function isNamed(address, linksTo) {
    if (address === '')
        return false;
    const domain = address.slice(address.lastIndexOf('@'));
    return linksTo.some((one) => one.toLowerCase() === address || one.toLowerCase() === domain);
}
