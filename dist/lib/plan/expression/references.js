import { tokenOffset } from './parse.js';
/** Everything a tree reads and calls. */
export function namesIn(tree, text, library) {
    const references = [];
    const functions = [];
    const { ast } = library;
    const visit = (node, guarded) => {
        if (node instanceof ast.ContextAccess || node instanceof ast.IndexAccess)
            readChain(node, guarded);
        else if (node instanceof ast.Grouping)
            visit(node.group, guarded);
        else if (node instanceof ast.Unary)
            visit(node.expr, true);
        else if (node instanceof ast.Binary)
            for (const side of [node.left, node.right])
                visit(side, true);
        else if (node instanceof ast.Logical)
            for (const one of node.args)
                visit(one, true);
        else if (node instanceof ast.FunctionCall) {
            functions.push(node.functionName.lexeme.toLowerCase());
            for (const one of node.args)
                visit(one, guarded);
        }
    };
    const readChain = (node, guarded) => {
        const path = [];
        let last;
        let head = node;
        while (head instanceof ast.IndexAccess) {
            const token = nameToken(head, library);
            path.unshift(token && nameOf(token));
            last ??= token;
            if (token === undefined)
                visit(head.index, guarded);
            head = head.expr;
        }
        if (head instanceof ast.ContextAccess)
            keep(head, path, last, guarded);
        else
            visit(head, guarded);
    };
    const keep = (head, path, last, guarded) => {
        const offset = tokenOffset(text, head.name);
        const end = last ? tokenOffset(text, last) + last.lexeme.length : offset + head.name.lexeme.length;
        const length = Math.max(head.name.lexeme.length, end - offset);
        references.push({ context: head.name.lexeme.toLowerCase(), path, offset, length, guarded });
    };
    visit(tree, false);
    return { references, functions };
}
function nameToken(access, library) {
    return access.index instanceof library.ast.Literal ? access.index.token : undefined;
}
function nameOf(token) {
    return String(token.value ?? token.lexeme);
}
