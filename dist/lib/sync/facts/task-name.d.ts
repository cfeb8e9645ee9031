export { taskName } from '../../run/names/task-name.ts';
