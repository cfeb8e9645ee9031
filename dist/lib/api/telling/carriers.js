import { createMessageCarrier } from '../../outbox/messages/carrier.js';
import { createResumeCarrier } from '../../outbox/resume/carrier.js';
import { createWebhookCarrier } from '../../outbox/webhook/carrier.js';
/** Every way out of the server there is, by what the host has set. */
export function createCarriers({ notifications, resume, webhooks }, world) {
    const onNote = (sentence) => world.logger.warn(sentence);
    return [
        createWebhookCarrier({ ...webhooks, ...world }),
        ...(notifications === undefined ? [] : [createMessageCarrier(notifications, { ...world, onNote })]),
        ...(resume === undefined ? [] : [createResumeCarrier({ ...resume, ...world })]),
    ];
}
