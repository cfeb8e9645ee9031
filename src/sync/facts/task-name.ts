export { taskName } from '../../run/task-name.ts';
