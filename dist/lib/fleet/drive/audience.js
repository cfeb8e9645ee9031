import { toFault } from '../../errors.js';
import { apply } from '../../run/apply.js';
/** Tells the record of everything there was; whoever throws is told no more, and a note says so. */
export function createAudience({ record, people }, before, onNote) {
    const deaf = new Set();
    const tell = (observer, event, run) => {
        if (deaf.has(observer))
            return;
        try {
            observer.onEvent(event, run);
        }
        catch (thrown) {
            deaf.add(observer);
            onNote(`${run.run_id}: ${observer.name} stopped listening: ${toFault(thrown).message}`);
        }
    };
    // A run of its own: that of the engine is ahead of what is written.
    let run;
    for (const event of before)
        run = apply(run, event);
    if (run !== undefined)
        for (const event of before)
            tell(record, event, run);
    return {
        hasPeople: people !== undefined,
        tell: (events) => {
            for (const event of events) {
                run = apply(run, event);
                if (people !== undefined)
                    tell(people, event, run);
                tell(record, event, run);
            }
        },
    };
}
