import { isMap } from '../../schema/json.js';
/** Names a matrix gives values to; undefined where only the run can tell. */
export function axesOf(matrix) {
    if (!isMap(matrix))
        return undefined;
    const { include, exclude: _exclude, ...axes } = matrix;
    if (typeof include === 'string')
        return undefined;
    const added = Array.isArray(include) ? include.flatMap((one) => (isMap(one) ? Object.keys(one) : [])) : [];
    return [...new Set([...Object.keys(axes), ...added])];
}
