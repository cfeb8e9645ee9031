export { createTaskApi } from './api/create-task-api.js';
