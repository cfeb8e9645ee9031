/** The next attempt of a run that somebody wants. */
export interface ResumeWish {
    readonly run_id: string;
    /** The newest attempt the API knows, by its own number, and the key of the run behind it. */
    readonly attempt: number;
    readonly source_key: string;
    /** True for a decision: what failed before stays as it is. False where somebody asked for the run as such. */
    readonly decidedOnly: boolean;
}
/** What came of it. */
export type ResumeAnswer = 
/** The next attempt has begun. */
{
    readonly kind: 'begun';
    readonly attempt: number;
}
/** Not now: the run is alive, or its turn has not come. */
 | {
    readonly kind: 'later';
    readonly why: string;
}
/** The record of the run is not here. */
 | {
    readonly kind: 'unknown';
}
/** It could not go on; `passing` where trying again may help. */
 | {
    readonly kind: 'broken';
    readonly why: string;
    readonly passing: boolean;
};
/** Goes on with runs whose record is on this machine. */
export interface Resumer {
    resume(wish: ResumeWish): Promise<ResumeAnswer>;
}
