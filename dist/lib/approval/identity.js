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
    return asked.some((name) => spellings(name).some((one) => names.has(one) && !NOBODY_IN_PARTICULAR.has(one)));
}
/** True where an approver of a policy means this identity: by name, with its kind where one is written, or by a team or group it is in. */
export function isMeant(identity, approver) {
    const wanted = plain(approver);
    const groups = new Set((identity.groups ?? []).map((group) => plain(group).replace(/^(group|github):/, '')));
    if (wanted.startsWith('group:'))
        return groups.has(wanted.slice('group:'.length));
    if (wanted.includes('/'))
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
    const whole = plain(name);
    const colon = whole.indexOf(':');
    return colon > 0 && colon < whole.length - 1 ? [whole, whole.slice(colon + 1)] : [whole];
}
function plain(name) {
    return name.trim().replace(/^@/, '').toLowerCase();
}
