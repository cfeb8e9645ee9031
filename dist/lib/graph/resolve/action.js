import { splitCommand } from '../../plan/command-words.js';
import { asExpression } from '../../plan/expression/spans.js';
import { textOf } from './settings.js';
/** What a step does: `command` and `run` are short for the two built-in runners. A step without any is nothing a graph can hold, and told. */
export function actionOf(placed, file, defaultShell) {
    const { step, path } = placed;
    if (step.command !== undefined) {
        return {
            uses: 'command',
            settings: {
                command: wordsOf(step.command, [...path, 'command'], file),
                flags: flagsOf(step.flags, [...path, 'flags'], file),
            },
        };
    }
    if (step.run !== undefined)
        return { uses: 'shell', settings: { run: step.run, shell: step.shell ?? defaultShell ?? DEFAULT_SHELL } };
    return { uses: step.uses ?? '', settings: longForm(placed, file, defaultShell) };
}
// `uses: command` and `uses: shell` mean the same as their short forms.
function longForm({ step, path }, file, defaultShell) {
    const settings = (step.with ?? {});
    if (step.uses === 'shell')
        return { shell: defaultShell ?? DEFAULT_SHELL, ...settings };
    if (step.uses !== 'command' || typeof settings.command !== 'string')
        return settings;
    return { flags: [], ...settings, command: wordsOf(settings.command, [...path, 'with', 'command'], file) };
}
/** Means bash where there is one, else sh. */
const DEFAULT_SHELL = 'bash';
function wordsOf(command, path, file) {
    if (typeof command !== 'string')
        return command.map((word, index) => textOf(word, [...path, index], file));
    const split = splitCommand(command);
    if ('words' in split)
        return split.words;
    tellUnsplit(split, path, file);
    return [];
}
function tellUnsplit(split, path, file) {
    if ('unclosed' in split) {
        const within = { offset: split.offset, length: 1 };
        file.faults.error('unclosed-quote', { path, within }, `The quote ${split.unclosed} is not closed.`, 'Close it, or write the command as a list.');
        return;
    }
    const sign = split.sign === '\n' ? 'a second line' : `\`${split.sign}\``;
    const within = { offset: split.offset, length: split.sign === '\n' ? 1 : split.sign.length };
    file.faults.error('shell-sign', { path, within }, `A command is not run by a shell, so ${sign} means nothing in it.`, signCure(split.sign));
}
function signCure(sign) {
    if (sign.endsWith('='))
        return 'Put the variable under `env`, or use `run` for a shell script.';
    const variable = asExpression('env.NAME');
    if (sign === '$')
        return `Use \`run\` for a shell script, or \`${variable}\` for a variable; a plain \`$\` goes in single quotes.`;
    return 'Use `run` for a shell script, or put the word in single quotes to mean the sign itself.';
}
function flagsOf(flags, path, file) {
    if (flags === undefined)
        return [];
    if (Array.isArray(flags))
        return flags.map((flag, index) => textOf(flag, [...path, index], file));
    return Object.fromEntries(Object.entries(flags).map(([name, value]) => [name, flagValue(value, [...path, name], file)]));
}
function flagValue(value, path, file) {
    if (typeof value === 'number')
        return textOf(value, path, file);
    if (Array.isArray(value))
        return value.map((one, index) => textOf(one, [...path, index], file));
    return value;
}
