import { createTaskClient } from '../client/create-task-client.js';
import { tidyBase } from './send/sender.js';
/** A client of the task API at an address as runs are given it: `https://host`, with or without `/agents`. History calls its caller `label`. */
export function clientOf({ baseUrl, token }, { fetch }, label) {
    return createTaskClient({
        baseUrl: `${tidyBase(baseUrl)}/agents`,
        fetch,
        ...(label === undefined ? {} : { headers: { 'x-orchestrator-client': label } }),
        ...(token === undefined ? {} : { token }),
    });
}
