/** What a worker must have for a job. */
export interface LaneRule {
    /** All of these. */
    readonly labels: readonly string[];
    /** Id of the repository the job is of; null where nobody bound it to one. */
    readonly repository: string | null;
}
/**
 * The name of the lane for jobs of one rule: the same for the same labels in whatever order, another for any other rule. Only letters,
 * digits and `.-_~`, at most 120 characters.
 */
export declare function laneOf({ labels, repository }: LaneRule): string;
