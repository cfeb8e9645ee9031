/** Throws the Problem 422 that names every path that leads out of the folder it counts from, or is not written plainly. */
export declare function assertInside(paths: readonly (readonly [pointer: string, path: string])[]): void;
