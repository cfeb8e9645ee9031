/** The jobs of each lane, in their order. */
export function byLane(jobs) {
    const lanes = new Map();
    for (const job of jobs) {
        const own = lanes.get(job.lane);
        if (own === undefined)
            lanes.set(job.lane, [job]);
        else
            own.push(job);
    }
    return lanes;
}
