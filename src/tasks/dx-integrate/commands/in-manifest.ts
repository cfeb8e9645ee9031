import type { Manifest } from '../project/manifest.ts';
import type { Command } from './command.ts';
import { commandsOfScript, type Ground } from './script.ts';

/** Commands in the scripts of a package.json. */
export function commandsInManifest(manifest: Manifest, ground: Ground): Command[] {
  return [...manifest.scripts].flatMap(([name, text]) =>
    commandsOfScript(
      {
        source: 'manifest',
        file: manifest.path,
        line: manifest.file.lineOf(['scripts', name]),
        text,
        folders: [manifest.folder],
      },
      ground,
    ),
  );
}
