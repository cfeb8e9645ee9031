import type { Diagnostic, DiagnosticCode, Position } from './diagnostic.ts';
/** Keys and indexes from the top of the plan. */
export type Path = readonly (string | number)[];
/** A place in a plan: a value, a key, or a stretch of a text value (`offset` and `length` in characters of the value). */
export interface Spot {
    readonly path: Path;
    readonly at?: 'key' | 'value';
    readonly within?: {
        readonly offset: number;
        readonly length: number;
    };
}
/** Finds a spot in the file. */
export type Locate = (spot: Spot) => Position | undefined;
/** Where the checks put what they find. */
export interface Faults {
    error(code: DiagnosticCode, spot: Spot | Position | undefined, message: string, cure?: string): void;
    warning(code: DiagnosticCode, spot: Spot | Position | undefined, message: string, cure?: string): void;
    /** True once an error, not only a warning, was found. */
    failed(): boolean;
    /** Everything found, in file order; one of each code at each place. */
    list(): Diagnostic[];
}
/** Collects faults of one file. Places are looked up when the list is asked for, so that a plan without faults pays nothing for them. */
export declare function createFaults(file: string, locate: Locate): Faults;
