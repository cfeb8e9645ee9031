import { apply } from '../../run/apply.js';
import { isoTime } from '../../system/clock.js';
/** `onRecordLost` is called once, when a required observer fails; `before` is a run that goes on from where it stood. */
export function createEmitter(system, observers, onRecordLost, before) {
    let run = before;
    let recordFault;
    const failed = new Set();
    const told = (observer, tell) => {
        if (failed.has(observer))
            return;
        try {
            tell();
        }
        catch (thrown) {
            failed.add(observer);
            if (observer.required)
                loseRecord(thrown);
            else
                emit({ type: 'note', level: 'warning', message: `${observer.name} stopped listening: ${wordsOf(thrown)}` });
        }
    };
    const loseRecord = (cause) => {
        if (recordFault)
            return;
        recordFault = { cause };
        onRecordLost();
    };
    const emit = (happening) => {
        // Type and time first: the journal is also read by people.
        const { type, at = isoTime(system.clock.now()), ...facts } = happening;
        const event = { type, at, ...facts };
        const after = apply(run, event);
        run = after;
        for (const observer of observers)
            told(observer, () => observer.onEvent(event, after));
    };
    return {
        emit,
        output: (task, stream, bytes) => {
            for (const observer of observers) {
                if (observer.onOutput)
                    told(observer, () => observer.onOutput?.(task, stream, bytes));
            }
        },
        run: () => {
            if (run === undefined)
                throw new Error('The run has not started');
            return run;
        },
        close: async () => {
            for (const observer of observers) {
                await observer.close?.().catch((thrown) => {
                    if (observer.required)
                        recordFault ??= { cause: thrown };
                });
            }
        },
        get recordFault() {
            return recordFault;
        },
    };
}
function wordsOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
