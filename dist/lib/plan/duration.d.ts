export { formatDuration, parseDuration } from '../schema/duration.ts';
