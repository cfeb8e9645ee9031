import { runProcess } from './process/run-process.js';
/** Runs a program with its arguments as they are, never through a shell. Settings: `command` (its words) and `flags` (a list, or a map). */
export const commandRunner = {
    name: 'command',
    describe: (settings) => {
        const [command = '', ...args] = commandWords(settings);
        return { command, args, flags: flagWords(settings.flags) };
    },
    run: async (call) => {
        const argv = [...commandWords(call.settings), ...flagWords(call.settings.flags)];
        if (!argv[0])
            return { status: 'failed', reason: 'not_started', message: 'The command is empty.' };
        return runProcess(call, argv);
    },
};
/**
 * Flags as words. A list as it is. Of a map: `true` is `--name`, `false` and `null` are nothing, a scalar is `--name=value`, a list repeats
 * its flag. A name of one letter gets one dash and its value as the next word, which is what programs with such flags understand.
 */
export function flagWords(flags) {
    if (flags === undefined || flags === null)
        return [];
    if (Array.isArray(flags))
        return flags.flatMap(words);
    if (typeof flags !== 'object')
        return words(flags);
    return Object.entries(flags).flatMap(([name, value]) => Array.isArray(value) ? value.flatMap((one) => flag(name, one)) : flag(name, value));
}
function flag(name, value) {
    if (value === false || value === null)
        return [];
    const isShort = name.length === 1;
    const dashed = name.startsWith('-') ? name : `${isShort ? '-' : '--'}${name}`;
    if (value === true)
        return [dashed];
    return isShort ? [dashed, word(value)] : [`${dashed}=${word(value)}`];
}
function commandWords({ command }) {
    return Array.isArray(command) ? command.flatMap(words) : [];
}
// An expression that stands alone keeps its type: a list becomes several words.
function words(value) {
    return Array.isArray(value) ? value.map(word) : [word(value)];
}
function word(value) {
    if (value === null)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
