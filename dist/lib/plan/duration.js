export { formatDuration, parseDuration } from '../schema/duration.js';
