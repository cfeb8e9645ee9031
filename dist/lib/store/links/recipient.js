/** One mailbox without quotes, comments or a display name; a colon would let it pass for another kind of name. */
const ADDRESS = /^[^\s@<>()[\]\\,;:"\p{C}]+@[^\s@<>()[\]\\,;:"\p{C}]+$/u;
const LONGEST = 250;
/** True for one e-mail address that a link can be for, alone: no display name, no list. */
export function isAddress(text) {
    return text.length <= LONGEST && ADDRESS.test(text);
}
/** True for a name that can stand in a history: 1 to 128 printable characters. */
export function isRecipientName(text) {
    return /^[^\p{C}\s](?:[^\p{C}]{0,126}[^\p{C}\s])?$/u.test(text);
}
/** One recipient as mails write them, `Ana <ana@example.org>` or the address alone; undefined for a list and for anything else. */
export function readRecipient(text) {
    const [, words = '', bracketed] = /^([^<>]*)<([^<>]+)>$/.exec(text.trim()) ?? [];
    const address = (bracketed ?? text).trim();
    if (!isAddress(address))
        return undefined;
    const name = words
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .trim();
    return isRecipientName(name) ? { address, name } : { address };
}
/** The person a link speaks for: policies name them `ana@example.org` or `email:ana@example.org`. */
export function identityOfRecipient({ address, name }) {
    const mailbox = address.trim().toLowerCase();
    return { provider: 'link', id: `link:${mailbox}`, name: name ?? mailbox, logins: [`email:${mailbox}`] };
}
