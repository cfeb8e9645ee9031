import { createRedactor } from '../rules/redact.js';
import { deliver } from './deliver.js';
/** Opens it; nothing is sent yet. */
export function openChannel(options) {
    const { rule, notifier, settings, secrets, system, transport, signal, onResult } = options;
    const redact = createRedactor(secrets);
    const memory = new Map();
    const waiting = [];
    let tail = Promise.resolve();
    const leave = (message) => void waiting.splice(waiting.indexOf(message), 1);
    const tellNow = async (message) => {
        const usual = { message, settings, format: rule.format, memory, system, signal };
        const given = transport === undefined ? usual : { ...usual, transport };
        const delivery = signal.aborted
            ? { outcome: 'failed', why: 'There was no time left.' }
            : await deliver(notifier, given);
        leave(message);
        onResult(message, redact(delivery));
    };
    return {
        tell: (given, isToldElsewhere) => {
            const message = redact(given);
            waiting.push(message);
            tail = tail.then(async () => ((await isToldElsewhere) ? leave(message) : tellNow(message)));
        },
        drained: () => tail,
        waiting: () => waiting.map(({ title }) => title),
    };
}
