export { taskName } from '../../run/names/task-name.js';
