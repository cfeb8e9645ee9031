import type { Finding, Severity } from '../../finding.ts';
import type { Linter } from './linter.ts';
import { lintRule, relativeTo } from './place.ts';

const LEVELS: Readonly<Record<string, Severity>> = { error: 'error', warning: 'warning', notice: 'note' };
const ANNOTATION =
  /^::(error|warning|notice) title=(.*?),file=(.*),line=(\d+),endLine=\d+,col=(\d+),endColumn=\d+::(.*)$/;

/** Biome (https://biomejs.dev), linter and formatter, by its reporter for GitHub: the one of its machine formats that is stable. */
export const biome: Linter = {
  name: 'Biome',
  configFiles: ['biome.json', 'biome.jsonc', '.biome.json', '.biome.jsonc'],
  programs: ['node_modules/.bin/biome'],
  args: [
    'check',
    '--reporter=github',
    '--max-diagnostics=none',
    '--no-errors-on-unmatched',
    '--files-ignore-unknown=true',
    '--colors=off',
    '--',
  ],
  accepts: (path) => /\.(?:[cm]?[jt]sx?|jsonc?|css|graphql|gql|html|vue|svelte|astro)$/.test(path),
  parse: (stdout, cwd) => stdout.split('\n').flatMap((line) => findingOf(line, cwd)),
};

function findingOf(line: string, cwd: string): Finding[] {
  const [whole, level = '', title = '', file = '', at = '', column = '', message = ''] = ANNOTATION.exec(line) ?? [];
  if (whole === undefined) return [];
  const rule = lintRule(title);
  const finding = { rule, severity: LEVELS[level] ?? 'warning', file: relativeTo(cwd, decoded(file)) };
  if (title === 'format') {
    return [
      { ...finding, message: 'The file is not formatted as the repository asks.', cure: 'Run `biome check --write`.' },
    ];
  }
  return [{ ...finding, message: decoded(message), line: Number(at), column: Number(column) }];
}

// Workflow commands write the characters that would end them as percent codes.
function decoded(text: string): string {
  return text.replaceAll(/%(25|0D|0A|3A|2C)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
