import { closest, distance } from 'fastest-levenshtein';

/** `Did you mean run?` where one of few known words is near, else all of them. Short words are forgiven two letters. */
export function didYouMean(word: string, known: readonly string[]): string {
  if (known.length === 0) return 'There are none.';
  const near = closest(word, [...known]);
  if (distance(word, near) <= Math.max(2, word.length / 3)) return `Did you mean ${near}?`;
  return `There ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}.`;
}
