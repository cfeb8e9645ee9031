/** Accounts of these are no mailboxes: one that is called like an address is still not whose address it is. */
const WITHOUT_MAILBOXES = /^(?:github|slack):.*@/;
/** Who nobody can be told from: all of them count as one, and none of them is who asked. */
const NOBODY_IN_PARTICULAR = new Set(['anonymous', 'nobody']);
/** Every name a person goes by: ids and aliases in small letters, with their kind and without. Whose names meet is one person. */
export function namesOf({ id, logins = [] }) {
    return new Set([id, ...logins].flatMap(spellings));
}
/** True where two identities are one person. */
export function isSamePerson(one, other) {
    return meet(namesOf(one), namesOf(other));
}
/** True for one of those who asked; someone nobody can be told from is not. */
export function hasAsked(identity, asked) {
    const names = namesOf(identity);
    const all = asked.flatMap((name) => [...spellings(name), ...spellings(written(name))]);
    return all.some((one) => names.has(one) && !NOBODY_IN_PARTICULAR.has(one));
}
/** True where an approver of a policy means this identity: by name, with its kind where one is written, or by a team or group it is in. */
export function isMeant(identity, approver) {
    const wanted = small(written(approver));
    const groups = new Set((identity.groups ?? []).map((group) => small(group).replace(/^(group|github):/, '')));
    if (wanted.startsWith('group:'))
        return groups.has(wanted.slice('group:'.length));
    // Ids in Slack have their workspace in front.
    if (wanted.includes('/') && !wanted.startsWith('slack:'))
        return groups.has(wanted.replace(/^github:/, ''));
    return namesOf(identity).has(wanted);
}
/** How many different people there are among identities, whatever the way each of them came in. */
export function countPeople(identities) {
    const people = [];
    for (const identity of identities) {
        const names = new Set(namesOf(identity));
        for (const known of people.splice(0)) {
            if (!meet(known, names))
                people.push(known);
            else
                for (const name of known)
                    names.add(name);
        }
        people.push(names);
    }
    return people.length;
}
function meet(one, other) {
    return [...one].some((name) => other.has(name));
}
function spellings(name) {
    const whole = small(name);
    const colon = whole.indexOf(':');
    if (WITHOUT_MAILBOXES.test(whole))
        return [whole];
    return colon > 0 && colon < whole.length - 1 ? [whole, whole.slice(colon + 1)] : [whole];
}
/** As people write names. What a source vouches for is taken as it is: `ana` with a space behind it may be somebody else there. */
function written(name) {
    return name.trim().replace(/^@/, '');
}
// A sign that only looks like a letter, such as that of kelvin, must not become one.
function small(name) {
    return name.replace(/\P{ASCII}|[A-Z]+/gu, (sign) => {
        const lower = sign.toLowerCase();
        return /^[A-Z]/.test(sign) || !/[a-z]/.test(lower) ? lower : sign;
    });
}
