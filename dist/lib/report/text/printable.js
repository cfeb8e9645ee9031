import { stripVTControlCharacters } from 'node:util';
const CONTROL = '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ufeff]';
const ANY_CONTROL = new RegExp(CONTROL);
const EVERY_CONTROL = new RegExp(CONTROL, 'g');
const SOFT_BREAK = /[\n\t]+/g;
const ESCAPE = '\u001b';
const COLOUR = new RegExp(`${ESCAPE}\\[[0-9;:]*m`, 'g');
const RESET = `${ESCAPE}[0m`;
/**
 * One line of foreign text (a step's output, a task's name, a message) that cannot drive a terminal: escapes and control characters are
 * gone, so are the signs that turn the direction of writing, and a progress line redrawn with `\r` is reduced to its last state. Tabs
 * and line ends become one space.
 */
export function printable(text) {
    return settled(text).replace(SOFT_BREAK, ' ');
}
/** Like `printable`, but keeps tabs and line ends: for text of several lines. */
export function printableLines(text) {
    return text.includes('\r') || ANY_CONTROL.test(text) ? text.split('\n').map(settled).join('\n') : text;
}
/** Like `printableLines`, but keeps colours (and only those), closed at each line's end. */
export function printableColoured(text) {
    return ANY_CONTROL.test(text) ? text.split('\n').map(settledColoured).join('\n') : text;
}
function settled(line) {
    if (!ANY_CONTROL.test(line))
        return line;
    return lastState(stripVTControlCharacters(line)).replace(EVERY_CONTROL, '');
}
function settledColoured(line) {
    const last = lastState(line);
    const colours = last.match(COLOUR);
    if (colours === null)
        return settled(last);
    const texts = last.split(COLOUR);
    return texts.map((text, place) => settled(text) + (colours[place] ?? '')).join('') + RESET;
}
// A line end on Windows is `\r\n`, so that a last `\r` starts no new state.
function lastState(line) {
    if (!line.includes('\r'))
        return line;
    const whole = line.replace(/\r+$/, '');
    return whole.slice(whole.lastIndexOf('\r') + 1);
}
