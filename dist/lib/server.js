export { createTaskApi } from './api/create-task-api.js';
export { createFleet, } from './serve/coordination/create-fleet.js';
