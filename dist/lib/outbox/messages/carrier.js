import { carryLetter } from './carry.js';
import { targetsOf } from './targets.js';
import { createVoices } from './voices/voices.js';
/** Tells people, through the notifiers of a run's plan, what no run is there to tell any more, and of tasks that wait. */
export function createMessageCarrier(options, world) {
    const voices = createVoices(options, world);
    return {
        kind: 'message',
        targets: (event, place) => targetsOf({ options, voices }, event, place),
        carry: (delivery, signal) => carryLetter({ ...world, options, voices }, delivery, signal),
    };
}
