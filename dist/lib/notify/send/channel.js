import { createRedactor } from '../rules/redact.js';
import { deliver } from './deliver.js';
/** Opens it; nothing is sent yet. */
export function openChannel({ rule, notifier, settings, secrets, system, signal, onResult }) {
    const redact = createRedactor(secrets);
    const memory = new Map();
    const waiting = [];
    let tail = Promise.resolve();
    const tellNow = async (message) => {
        const given = { message, settings, format: rule.format, memory, system, signal };
        const delivery = signal.aborted
            ? { outcome: 'failed', why: 'There was no time left.' }
            : await deliver(notifier, given);
        waiting.splice(waiting.indexOf(message), 1);
        onResult(message, redact(delivery));
    };
    return {
        tell: (given) => {
            const message = redact(given);
            waiting.push(message);
            tail = tail.then(() => tellNow(message));
        },
        drained: () => tail,
        waiting: () => waiting.map(({ title }) => title),
    };
}
