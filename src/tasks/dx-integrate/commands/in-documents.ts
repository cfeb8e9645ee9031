import type { Code, Document } from '../markdown/document.ts';
import { folderOf, upwards } from '../project/paths.ts';
import { isHistory } from '../project/scope.ts';
import type { Command } from './command.ts';
import { commandsOfScript, type Ground } from './script.ts';

const SHELLS: ReadonlySet<string> = new Set(
  'bash sh shell zsh fish console shell-session shellsession sh-session terminal powershell pwsh ps1 cmd bat'.split(
    ' ',
  ),
);

/**
 * Commands a page shows: in blocks marked as shell or not marked at all, and in sentences. A page about the past has none.
 * A reader may be meant to stand in the page's folder, above it, or where an earlier block of the page went.
 */
export function commandsInDocument(document: Document, ground: Ground): Command[] {
  if (isHistory(document.path)) return [];
  const folders = upwards(folderOf(document.path));
  return document.code.filter(isShell).flatMap((code) => {
    const source = code.kind;
    const found = commandsOfScript({ source, file: document.path, line: code.line, text: code.text, folders }, ground);
    for (const command of found) folders.push(...command.folders.filter((folder) => !folders.includes(folder)));
    return found;
  });
}

function isShell(code: Code): boolean {
  return code.language === undefined || SHELLS.has(code.language);
}
