import { nearest } from '../did-you-mean.js';
import { CONTEXTS, FUNCTIONS, OWN_FUNCTIONS } from './names.js';
/** Reads the text between `${{` and `}}`. */
export function parseExpression(text, library) {
    if (text.trim() === '')
        return wrong(text, 0, text.length, 'The expression is empty.');
    const read = readTokens(text, library);
    if ('fault' in read)
        return read;
    const { tokens } = read;
    const unknown = unknownFunction(text, tokens);
    if (unknown)
        return unknown;
    try {
        return { tree: new library.Parser(tokens, [...CONTEXTS], [...OWN_FUNCTIONS]).parse() };
    }
    catch (thrown) {
        return { fault: parserFault(text, thrown, library) };
    }
}
/** Where a token begins, in characters of the expression. */
export function tokenOffset(text, token) {
    let start = 0;
    for (let line = 0; line < token.range.start.line; line += 1)
        start = text.indexOf('\n', start) + 1;
    return start + token.range.start.column;
}
function readTokens(text, library) {
    try {
        const { tokens } = new library.Lexer(text).lex();
        // The package undoes only the first doubled quote of a text.
        return { tokens: tokens.map((token) => (isText(token) ? { ...token, value: unquoted(token.lexeme) } : token)) };
    }
    catch (thrown) {
        const message = thrown instanceof Error ? thrown.message : String(thrown);
        if (message.includes('MaxLength'))
            return wrong(text, 0, 3, 'The expression is longer than 21,000 characters.');
        const [, symbol = ''] = /^Unexpected symbol: '([\s\S]*)'\. Located at/.exec(message) ?? [];
        const offset = Math.max(0, Number(/at position (\d+) within/.exec(message)?.[1] ?? 1) - 1);
        return wrong(text, offset, symbol.length, lexerWords(symbol));
    }
}
function isText(token) {
    return token.lexeme.startsWith("'") && token.lexeme.endsWith("'");
}
function unquoted(lexeme) {
    return lexeme.slice(1, -1).replaceAll("''", "'");
}
function lexerWords(symbol) {
    if (symbol.startsWith("'"))
        return 'A text is not closed.';
    if (symbol.startsWith('"'))
        return 'Texts in expressions are written in single quotes.';
    if (symbol === '=')
        return 'To compare, write `==`.';
    if (symbol === '&' || symbol === '|')
        return `Write \`${symbol}${symbol}\`.`;
    return `"${symbol}" has no meaning in an expression.`;
}
// Asked here because the package also takes the names every JavaScript object has.
function unknownFunction(text, tokens) {
    for (const [index, token] of tokens.entries()) {
        if (tokens[index + 1]?.lexeme !== '(' || !/^[A-Za-z_]/.test(token.lexeme))
            continue;
        if (tokens[index - 1]?.lexeme === '.' || isKnown(token.lexeme, FUNCTIONS))
            continue;
        const near = nearest(token.lexeme, FUNCTIONS);
        const cure = near ? `Did you mean "${near}"?` : `Known: ${FUNCTIONS.join(', ')}.`;
        const fault = faultAt(text, token, 'unknown-function', `There is no function "${token.lexeme}".`, cure);
        return { fault };
    }
    return undefined;
}
function parserFault(text, thrown, library) {
    if (!(thrown instanceof library.ExpressionError))
        throw thrown;
    const { tok: token } = thrown;
    const { message } = thrown;
    if (message.startsWith('Unrecognized named-value')) {
        const name = token.lexeme;
        return faultAt(text, token, 'unknown-context', `There is no context "${name}".`, contextCure(name));
    }
    if (message.includes('parameters supplied')) {
        const few = message.startsWith('Too few')
            ? 'too few'
            : message.startsWith('Too many')
                ? 'too many'
                : 'an even number of';
        return faultAt(text, token, 'wrong-arguments', `"${token.lexeme}" is given ${few} arguments.`, arityCure(token.lexeme, library));
    }
    if (message.includes('max expression depth'))
        return faultAt(text, token, 'bad-expression', 'The expression is nested too deeply.', SEE);
    if (token.lexeme === '' || message.startsWith('Unexpected end'))
        return faultAt(text, token, 'bad-expression', 'The expression ends too early.', SEE);
    return faultAt(text, token, 'bad-expression', `"${token.lexeme}" is not expected here.`, SEE);
}
const SEE = 'Expressions are those of GitHub Actions: contexts, functions, `==`, `!=`, `<`, `&&`, `||`, `!` and texts in single quotes.';
/** What GitHub or other tools call it. */
const ELSEWHERE = {
    inputs: 'params',
    vars: 'env',
    needs: 'steps',
    jobs: 'steps',
    parameters: 'params',
    each: 'item',
};
function contextCure(name) {
    const near = ELSEWHERE[name.toLowerCase()] ?? nearest(name, CONTEXTS);
    return near ? `Did you mean "${near}"?` : `Known: ${CONTEXTS.join(', ')}. Texts are written in single quotes.`;
}
function arityCure(name, library) {
    const known = [...Object.values(library.wellKnownFunctions), ...OWN_FUNCTIONS];
    const found = known.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (found === undefined || found.maxArgs > 100)
        return `It takes ${found?.minArgs ?? 1} or more.`;
    return found.minArgs === found.maxArgs
        ? `It takes ${found.minArgs || 'none'}.`
        : `It takes ${found.minArgs} to ${found.maxArgs}.`;
}
function isKnown(name, known) {
    return known.some((one) => one.toLowerCase() === name.toLowerCase());
}
function faultAt(text, token, code, message, cure) {
    return { code, message, cure, offset: tokenOffset(text, token), length: Math.max(1, token.lexeme.length) };
}
function wrong(text, offset, length, message) {
    return {
        fault: {
            code: 'bad-expression',
            message,
            cure: SEE,
            offset: Math.min(offset, text.length),
            length: Math.max(1, length),
        },
    };
}
