import { Fault } from '../../errors.js';
import { Problem } from './problem.js';
/** Seconds a caller should wait where the database is away. */
const RETRY_AFTER = 2;
/** SQLSTATEs that only a value of the request can cause and that no check found first. */
const VALUE_ERRORS = new Set([
    '22001',
    '22003',
    '22007',
    '22008',
    '22021',
    '22P02',
    '22P05',
    '23514',
    '54000',
    '54001',
]);
/** Two writers met: the same request a moment later goes through. */
const RACES = new Set(['40001', '40P01', '55P03']);
/** Anything thrown while a request was answered, as the problem its caller is told. */
export function toProblem(thrown) {
    if (thrown instanceof Problem)
        return thrown;
    if (thrown instanceof Fault) {
        if (thrown.code === 'unavailable' || thrown.code === 'busy')
            return away(thrown);
        return new Problem(500, 'The server failed; its log says why, under this request id.', { cause: thrown });
    }
    const code = sqlState(thrown);
    if (code !== undefined && VALUE_ERRORS.has(code)) {
        return new Problem(422, 'A value of the request cannot be stored.', { cause: thrown });
    }
    if (code !== undefined && RACES.has(code))
        return away(thrown);
    return new Problem(500, 'The server failed; its log says why, under this request id.', { cause: thrown });
}
function away(cause) {
    return new Problem(503, 'The database or the queue cannot answer now; try again in a moment.', {
        headers: { 'Retry-After': String(RETRY_AFTER) },
        cause,
    });
}
function sqlState(thrown) {
    if (typeof thrown !== 'object' || thrown === null || !('code' in thrown))
        return undefined;
    return typeof thrown.code === 'string' && /^[0-9A-Z]{5}$/.test(thrown.code) ? thrown.code : undefined;
}
