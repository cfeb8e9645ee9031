import { parseExpression } from './parse.js';
import { namesIn } from './references.js';
import { expressionSpans } from './spans.js';
/** A compiler that remembers what it has read. */
export function createCompiler(library) {
    const templates = new Map();
    const conditions = new Map();
    const template = remembered(templates, (text) => compileTemplate(text, library));
    return {
        template,
        condition: remembered(conditions, (text) => text.includes('${{') ? template(text) : join([compileExpression(text, 0, library)])),
    };
}
function remembered(cache, compile) {
    return (text) => {
        let found = cache.get(text);
        if (found === undefined) {
            found = compile(text);
            cache.set(text, found);
        }
        return found;
    };
}
function compileTemplate(text, library) {
    const pieces = [];
    let at = 0;
    for (const { start, end, inner } of expressionSpans(text)) {
        if (start > at)
            pieces.push(plain(text.slice(at, start)));
        if (end === -1)
            return join([...pieces, unclosed(start)]);
        pieces.push(compileExpression(inner, start + 3, library));
        at = end;
    }
    if (at < text.length)
        pieces.push(plain(text.slice(at)));
    return join(pieces);
}
function compileExpression(inner, offset, library) {
    const parsed = parseExpression(inner, library);
    if ('fault' in parsed) {
        const fault = { ...parsed.fault, offset: parsed.fault.offset + offset };
        return { parts: [], faults: [fault], references: [], functions: [] };
    }
    const { references, functions } = namesIn(parsed.tree, inner, library);
    const moved = references.map((reference) => ({ ...reference, offset: reference.offset + offset }));
    return { parts: [parsed.tree], faults: [], references: moved, functions };
}
function plain(text) {
    return { parts: [text], faults: [], references: [], functions: [] };
}
function unclosed(offset) {
    const message = 'The expression is not closed.';
    const fault = { code: 'bad-expression', message, cure: 'End it with `}}`.', offset, length: 3 };
    return { ...plain(''), faults: [fault] };
}
function join(pieces) {
    return {
        parts: pieces.flatMap((piece) => piece.parts),
        faults: pieces.flatMap((piece) => piece.faults),
        references: pieces.flatMap((piece) => piece.references),
        functions: pieces.flatMap((piece) => piece.functions),
    };
}
