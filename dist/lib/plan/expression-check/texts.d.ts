import type { Path } from '../faults.ts';
/** Calls `visit` for every text with an expression in a value, keys of maps included; paths are made only for those. */
export declare function eachExpressionText(value: unknown, path: Path, visit: (text: string, path: Path) => void): void;
/** True where any text in a value holds an expression. */
export declare function holdsExpression(value: unknown): boolean;
