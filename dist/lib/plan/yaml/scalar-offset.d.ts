import type { Scalar } from 'yaml';
/**
 * Where the character `offset` of a scalar's value stands in the file. Value and source are walked side by side; what the source has more
 * (quotes, escapes, indentation, folded line ends) is stepped over. Where they part for good, the place before is the answer.
 */
export declare function offsetInSource(scalar: Scalar, text: string, offset: number): number;
