export { ApiError } from './client/api-error.js';
export { createTaskClient } from './client/create-task-client.js';
export { Fault } from './errors.js';
