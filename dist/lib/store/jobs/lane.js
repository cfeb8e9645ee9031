import { createHash } from 'node:crypto';
/** Longest name that is the words themselves. */
const LONGEST = 120;
/**
 * The name of the lane for jobs of one rule: the same for the same labels in whatever order, another for any other rule. Only letters,
 * digits and `.-_~`, at most 120 characters.
 */
export function laneOf({ labels, repository }) {
    const sorted = [...new Set(labels)].sort();
    const plain = `${sorted.join('.')}~${repository ?? ''}`;
    // A label may hold a point, or what a queue gives a meaning: then its digest stands for the whole.
    const isPlain = sorted.every((label) => /^[A-Za-z0-9_-]+$/.test(label)) && /^[A-Za-z0-9_-]*$/.test(repository ?? '');
    if (isPlain && plain.length <= LONGEST)
        return plain;
    const digest = createHash('sha256')
        .update(JSON.stringify([sorted, repository]))
        .digest('hex')
        .slice(0, 32);
    return `${digest}~~`;
}
