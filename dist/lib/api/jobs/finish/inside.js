import { Problem } from '../../http/problem.js';
/** Throws the Problem 422 that names every path that leads out of the folder it counts from, or is not written plainly. */
export function assertInside(paths) {
    const wrong = paths.filter(([, path]) => path.split('/').some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git'));
    if (wrong.length === 0)
        return;
    const detail = 'must lead into its folder, without empty parts, ., .. and .git';
    throw new Problem(422, 'The body is not valid: a path leads out of its folder, or is not written plainly.', {
        errors: wrong.slice(0, 20).map(([pointer]) => ({ pointer, detail })),
    });
}
