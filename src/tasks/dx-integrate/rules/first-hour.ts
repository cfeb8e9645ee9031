import type { Command } from '../commands/command.ts';
import { scriptCall } from '../commands/script-call.ts';
import { isReadme } from '../project/scope.ts';
import type { Reading } from '../reading.ts';
import type { Suspicion, Verdict } from '../rule.ts';

/** The README tells a newcomer how to install and how to test. Judged where there is a package.json at the top. */
export function checkFirstHour({ project, manifests, commands }: Reading): Verdict {
  const manifest = manifests.get('');
  if (!manifest?.value) return { found: [], checked: {} };
  const readme = project.files.find(isReadme);
  if (readme === undefined) return { found: [NO_README], checked: {} };
  const told = commands.filter((command) => command.file === readme);
  const needsInstall = ['dependencies', 'devDependencies'].some((kind) => manifest.value?.[kind] !== undefined);
  const found = [
    ...(needsInstall && !told.some(isInstall) ? [silent(readme, 'install', 'npm ci')] : []),
    ...(told.some(isTest) ? [] : [silent(readme, 'test', 'npm test')]),
  ];
  return { found, checked: {} };
}

function isInstall({ words: [tool = '', ...rest] }: Command): boolean {
  const verb = rest.find((word) => !word.startsWith('-'));
  if (tool === 'yarn' && verb === undefined) return true;
  const isTool = /^(npm|pnpm|yarn|bun)$/.test(tool);
  // With a name after it, it installs a package and not the project.
  const hasName = rest.some((word) => word !== verb && !word.startsWith('-'));
  return isTool && !hasName && /^(ci|clean-install|i|install|install-test|it|cit)$/.test(verb ?? '');
}

function isTest({ words }: Command): boolean {
  const script = scriptCall(words)?.script;
  if (script !== undefined) return /^test(:|$)/.test(script);
  return (words[0] === 'node' && words.includes('--test')) || (words[0] === 'bun' && words[1] === 'test');
}

const NO_README: Suspicion = {
  rule: 'dx/no-readme',
  severity: 'warning',
  message: 'There is no README.md at the top of the repository.',
  cure: 'Write one: what it is, how to install, how to test.',
  causes: ['README.md'],
};

function silent(file: string, what: 'install' | 'test', example: string): Suspicion {
  return {
    rule: `dx/readme-no-${what}`,
    severity: 'warning',
    message: `The README shows no command to ${what} the project.`,
    cure: `Show one in a block of shell code, such as "${example}".`,
    file,
    line: 1,
  };
}
