import { expressionSpans } from './expression/spans.js';
const PLAIN = /^[\w@%+=:,./ -]+$/;
const ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]*=/;
const OPERATOR = /^(?:&&|\|\||>>|<<|;;|[|&;<>()])/;
/**
 * Splits a command into words by the quoting rules of the POSIX shell, and nothing else of it: no variables, no globs, no pipes.
 * An expression stays whole inside its word, whatever it holds.
 */
export function splitCommand(text) {
    const trimmed = text.trimEnd();
    if (PLAIN.test(trimmed))
        return assignmentIn(trimmed) ?? { words: trimmed.split(' ').filter((word) => word !== '') };
    return assignmentIn(trimmed) ?? readWords(trimmed);
}
function assignmentIn(text) {
    const offset = text.length - text.trimStart().length;
    const [sign] = ASSIGNMENT.exec(text.trimStart()) ?? [];
    return sign === undefined ? undefined : { sign, offset };
}
function readWords(text) {
    const spans = expressionSpans(text).map(({ start, end }) => [start, end === -1 ? text.length : end]);
    const reading = { text, expressions: new Map(spans), words: [], word: undefined, at: 0 };
    while (reading.at < text.length) {
        const problem = readOne(reading);
        if (problem)
            return problem;
    }
    finishWord(reading);
    return { words: reading.words };
}
function readOne(reading) {
    const letter = reading.text[reading.at] ?? '';
    if (takeExpression(reading))
        return undefined;
    if (letter === "'")
        return readSingleQuoted(reading);
    if (letter === '"')
        return readDoubleQuoted(reading);
    if (letter === '\\')
        return readEscaped(reading);
    if (letter === ' ' || letter === '\t' || letter === '\r') {
        finishWord(reading);
        reading.at += 1;
        return undefined;
    }
    const sign = signAt(reading.text, reading.at, reading.word === undefined);
    if (sign !== undefined)
        return { sign, offset: reading.at };
    take(reading, letter);
    return undefined;
}
function readSingleQuoted(reading) {
    const { text, at } = reading;
    const close = text.indexOf("'", at + 1);
    if (close === -1)
        return { unclosed: "'", offset: at };
    take(reading, text.slice(at + 1, close), close + 1 - at);
    return undefined;
}
function readDoubleQuoted(reading) {
    const { text, at: open } = reading;
    take(reading, '', 1);
    while (reading.at < text.length) {
        const letter = text[reading.at] ?? '';
        if (takeExpression(reading))
            continue;
        if (letter === '"') {
            take(reading, '', 1);
            return undefined;
        }
        if (letter === '$' || letter === '`')
            return { sign: letter, offset: reading.at };
        const next = text[reading.at + 1] ?? ' ';
        if (letter === '\\' && '$`"\\\n'.includes(next))
            take(reading, next === '\n' ? '' : next, 2);
        else
            take(reading, letter);
    }
    return { unclosed: '"', offset: open };
}
function readEscaped(reading) {
    const next = reading.text[reading.at + 1];
    if (next === undefined)
        return { unclosed: '\\', offset: reading.at };
    // A line that goes on is not even the end of a word.
    if (next === '\n')
        reading.at += 2;
    else
        take(reading, next, 2);
    return undefined;
}
function takeExpression(reading) {
    const end = reading.expressions.get(reading.at);
    if (end !== undefined)
        take(reading, reading.text.slice(reading.at, end));
    return end !== undefined;
}
function take(reading, piece, length = piece.length) {
    reading.word = (reading.word ?? '') + piece;
    reading.at += length;
}
function finishWord(reading) {
    if (reading.word !== undefined)
        reading.words.push(reading.word);
    reading.word = undefined;
}
// What an unquoted character means to a shell; undefined where it means itself.
function signAt(text, at, startsWord) {
    const letter = text[at] ?? '';
    const [operator] = OPERATOR.exec(text.slice(at, at + 2)) ?? [];
    if (operator !== undefined)
        return operator;
    if ('$`*?\n'.includes(letter))
        return letter;
    if (letter === '[' && text.indexOf(']', at) !== -1)
        return letter;
    if (startsWord && (letter === '~' || letter === '#'))
        return letter;
    return undefined;
}
