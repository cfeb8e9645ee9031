import { hasExpression } from '../expression/spans.js';
/** Calls `visit` for every text with an expression in a value, keys of maps included; paths are made only for those. */
export function eachExpressionText(value, path, visit) {
    if (typeof value === 'string') {
        if (hasExpression(value))
            visit(value, path);
    }
    else if (typeof value === 'object' && value !== null && holdsExpression(value)) {
        for (const [key, one] of Object.entries(value)) {
            eachExpressionText(one, [...path, Array.isArray(value) ? Number(key) : key], visit);
        }
    }
}
/** True where any text in a value holds an expression. */
export function holdsExpression(value) {
    if (typeof value === 'string')
        return hasExpression(value);
    if (typeof value !== 'object' || value === null)
        return false;
    for (const key in value) {
        if (Object.hasOwn(value, key) && holdsExpression(value[key]))
            return true;
    }
    return false;
}
