import { type Faults } from '../faults.ts';
/** A YAML file as data, with the way back to its lines. */
export interface PlanDocument {
    /** Undefined where the text is not YAML, or holds nothing. */
    readonly data: unknown;
    readonly faults: Faults;
    /** The scalar at a path as it is written (`1.10`, not 1.1); undefined where there is none. */
    written(path: readonly (string | number)[]): string | undefined;
}
/** Reads YAML 1.2 (core schema). Faults of the file itself are told at once; everything later adds to the same list. */
export declare function parseYaml(text: string, file: string): PlanDocument;
