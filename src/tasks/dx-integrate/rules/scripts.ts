import { distance } from 'fastest-levenshtein';
import { type Command, UNKNOWN } from '../commands/command.ts';
import { type ScriptCall, scriptCall } from '../commands/script-call.ts';
import { type Manifest, nearestManifest } from '../project/manifest.ts';
import { within } from '../project/paths.ts';
import type { Reading } from '../reading.ts';
import type { Suspicion, Verdict } from '../rule.ts';

/** Every package script a page, workflow, plan or other script names exists. */
export function checkScripts(reading: Reading): Verdict {
  const found = reading.commands.flatMap((command) => {
    const call = scriptCall(command.words);
    return call ? missing(command, call, reading) : [];
  });
  return { found, checked: { commands: reading.commands.length } };
}

function missing(command: Command, call: ScriptCall, reading: Reading): Suspicion[] {
  const candidates = manifestsFor(command, call, reading);
  if (candidates.length === 0 || candidates.some((manifest) => isThere(manifest, call, reading))) return [];
  const nearest = candidates[0];
  if (nearest === undefined || (call.mayBeProgram && !looksLikeScript(call.script))) return [];
  const elsewhere = [...reading.manifests.values()].find((manifest) => isThere(manifest, call, reading));
  return [
    {
      rule: 'dx/missing-script',
      severity: command.source === 'inline' || (isInPage(command) && elsewhere) ? 'warning' : 'error',
      message: `${spelling(command, call)} names the script "${call.script}", which ${nearest.path} does not have.`,
      cure: cureFor(call.script, nearest, elsewhere),
      file: command.file,
      line: command.line,
      causes: candidates.map((manifest) => manifest.path),
    },
  ];
}

// A faulty manifest is reported once, as itself.
function manifestsFor(command: Command, call: ScriptCall, reading: Reading): Manifest[] {
  if (call.anyPackage && command.folders.length > 0) return [...reading.manifests.values()].filter(isReadable);
  const { folder } = call;
  const folders = command.folders.flatMap((from) => (folder === undefined ? from : namedFolder(from, folder, reading)));
  return [...new Set(folders.flatMap((at) => nearestManifest(reading.manifests, at) ?? []))].filter(isReadable);
}

function namedFolder(from: string, folder: string, { project }: Reading): string[] {
  const inside = within(from, folder);
  return inside !== undefined && project.hasFolder(inside) ? [inside] : [];
}

function isReadable(manifest: Manifest): boolean {
  return manifest.value !== undefined;
}

function isThere(manifest: Manifest, { script }: ScriptCall, { project }: Reading): boolean {
  if (manifest.scripts.has(script) || script === 'env') return true;
  const server = within(manifest.folder, 'server.js');
  return script === 'start' && server !== undefined && project.hasFile(server);
}

/** Words that name scripts everywhere and programs nowhere. */
const SCRIPT_NAMES: ReadonlySet<string> = new Set(
  'bench build check clean coverage deploy dev docs e2e format generate lint migrate preview start test typecheck watch'.split(
    ' ',
  ),
);

function looksLikeScript(name: string): boolean {
  return name.includes(':') || SCRIPT_NAMES.has(name);
}

function isInPage(command: Command): boolean {
  return command.source === 'block' || command.source === 'inline';
}

function spelling(command: Command, call: ScriptCall): string {
  const end = command.words.indexOf('--');
  const words = command.words.slice(0, end < 0 ? undefined : end);
  const shown = words.slice(0, Math.max(words.indexOf(call.script), 1) + 1).join(' ');
  return `"${shown.replaceAll(UNKNOWN, '…')}"`;
}

function cureFor(script: string, nearest: Manifest, elsewhere: Manifest | undefined): string {
  if (elsewhere) return `${elsewhere.path} has it: say which folder to run it in.`;
  const [close] = [...nearest.scripts.keys()]
    .map((name) => ({ name, away: distance(name, script) }))
    .filter(({ away }) => away <= Math.max(1, Math.floor(script.length / 3)))
    .sort((a, b) => a.away - b.away);
  return close ? `Did you mean "${close.name}"?` : 'Add the script, or name one that exists.';
}
