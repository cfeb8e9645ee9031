/** Which step a path under `steps` means, and what of it. */
export interface StepReference {
    readonly id: string;
    readonly rest: readonly (string | undefined)[];
}
/** The longest known id a path begins with, whatever its case; undefined where there is none. `ids` maps lower-case ids to ids. */
export declare function stepReference(path: readonly (string | undefined)[], ids: ReadonlyMap<string, string>): StepReference | undefined;
