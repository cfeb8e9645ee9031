import type { Finding } from '../../finding.ts';
import { parseList } from './json-list.ts';
import type { Linter } from './linter.ts';
import { lintRule, relativeTo } from './place.ts';

/** Ruff (https://docs.astral.sh/ruff), the Python linter, by its JSON format. It knows no levels: all it finds is an error. */
export const ruff: Linter = {
  name: 'Ruff',
  configFiles: ['ruff.toml', '.ruff.toml'],
  configSection: { file: 'pyproject.toml', mark: /^\[tool\.ruff[\].]/m },
  programs: ['.venv/bin/ruff', 'venv/bin/ruff', 'ruff'],
  args: ['check', '--output-format', 'json', '--no-fix', '--force-exclude', '--'],
  accepts: (path) => /\.pyi?$/.test(path),
  parse: (stdout, cwd) => parseList<RuffMessage>(stdout)?.map((message) => findingOf(message, cwd)),
};

interface RuffMessage {
  readonly code: string | null;
  readonly message: string;
  readonly filename: string;
  readonly location: { readonly row: number; readonly column: number };
}

function findingOf({ code, message, filename, location }: RuffMessage, cwd: string): Finding {
  return {
    rule: lintRule(code ?? 'parse'),
    severity: 'error',
    message,
    file: relativeTo(cwd, filename),
    line: location.row,
    column: location.column,
  };
}
