import { dirname } from 'node:path';
import { splitCommand } from '../plan/command-words.js';
import { suggest } from '../plan/did-you-mean.js';
import { findProgram } from './process/program.js';
import { runProcess } from './process/run-process.js';
/** Runs a script. Settings: `run` (its text) and `shell` (`bash`, `sh`, `pwsh`, `node`, `python`, or a command with `{0}` for the script's file). */
export const shellRunner = {
    name: 'shell',
    describe: ({ run, shell }) => ({ command: String(shell ?? 'bash'), args: [String(run)], flags: [] }),
    run: async (call) => {
        const shell = chooseShell(call, String(call.settings.shell ?? 'bash'));
        if (typeof shell === 'string')
            return { status: 'failed', reason: 'not_started', message: shell };
        return runScript(call, shell, String(call.settings.run));
    },
};
const SH = { ending: '.sh', argv: (file) => ['sh', '-e', file] };
const SHELLS = {
    bash: { ending: '.sh', argv: (file) => ['bash', '--noprofile', '--norc', '-eo', 'pipefail', file] },
    sh: SH,
    pwsh: {
        ending: '.ps1',
        argv: (file) => ['pwsh', '-NoLogo', '-NoProfile', '-NonInteractive', '-File', file],
        wrap: (script) => `$ErrorActionPreference = 'stop'\n${script}\nif (Test-Path variable:\\LASTEXITCODE) { exit $LASTEXITCODE }\n`,
    },
    node: { ending: '.mjs', argv: (file) => ['node', file] },
    python: { ending: '.py', argv: (file) => ['python3', file] },
};
function chooseShell(call, name) {
    if (name === 'bash' && !isOnPath(call, 'bash')) {
        call.note(`${call.task}: there is no bash here, so its script is run by sh -e`);
        return SH;
    }
    if (name === 'python' && !isOnPath(call, 'python3'))
        return { ending: '.py', argv: (file) => ['python', file] };
    const known = Object.hasOwn(SHELLS, name) ? SHELLS[name] : undefined;
    if (known)
        return known;
    if (name.includes('{0}'))
        return fromTemplate(name);
    return `There is no shell ${name}. ${suggest(name, Object.keys(SHELLS), '')} Any other needs {0} where the script's file goes, as in \`perl {0}\`.`;
}
function isOnPath({ system, cwd, env }, program) {
    return findProgram(system, program, cwd, env) !== undefined;
}
function fromTemplate(template) {
    const split = splitCommand(template);
    if (!('words' in split))
        return `The shell ${template} is not a plain command with {0}.`;
    return { ending: '', argv: (file) => split.words.map((word) => word.replaceAll('{0}', file)) };
}
async function runScript(call, shell, script) {
    const { files } = call.system;
    const file = `${call.outputFile}.script${shell.ending}`;
    if (!files.exists(dirname(file)))
        await files.makeDirectory(dirname(file));
    const written = files.place(file);
    try {
        written.writeAt(0, Buffer.from(shell.wrap?.(script) ?? `${script}\n`));
        written.close();
        return await runProcess(call, shell.argv(file));
    }
    finally {
        await files.remove(file);
    }
}
