import type { Finding } from '../../finding.ts';
import { parseList } from './json-list.ts';
import type { Linter } from './linter.ts';
import { lintRule, relativeTo } from './place.ts';

const ENDINGS = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'];
const OLD_ENDINGS = ['', '.js', '.cjs', '.json', '.yml', '.yaml'];

/** ESLint (https://eslint.org), by its JSON format. */
export const eslint: Linter = {
  name: 'ESLint',
  configFiles: [
    ...ENDINGS.map((ending) => `eslint.config.${ending}`),
    ...OLD_ENDINGS.map((ending) => `.eslintrc${ending}`),
  ],
  configSection: { file: 'package.json', mark: /"eslintConfig"\s*:/ },
  programs: ['node_modules/.bin/eslint'],
  args: ['--format', 'json', '--no-error-on-unmatched-pattern', '--'],
  accepts: (path) => /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/.test(path),
  parse: (stdout, cwd) => {
    const results = parseList<EslintResult>(stdout);
    return results?.flatMap((result) =>
      result.messages.filter(isAboutCode).map((message) => findingOf(result, message, cwd)),
    );
  },
};

interface EslintMessage {
  readonly ruleId: string | null;
  readonly severity: 1 | 2;
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

interface EslintResult {
  readonly filePath: string;
  readonly messages: readonly EslintMessage[];
}

// A file the configuration leaves out is answered with a warning without a rule or a place.
function isAboutCode(message: EslintMessage): boolean {
  return message.ruleId !== null || message.line !== undefined;
}

function findingOf(result: EslintResult, message: EslintMessage, cwd: string): Finding {
  const { line, column } = message;
  return {
    rule: lintRule(message.ruleId ?? 'parse'),
    severity: message.severity === 2 ? 'error' : 'warning',
    message: message.message,
    file: relativeTo(cwd, result.filePath),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}
