import { type Problem, problemOf } from './problem.ts';

const FILE = String.raw`(?:[A-Za-z]:[\\/])?[^\s:*?"<>|()][^:*?"<>|]*`;
const SEVERITY = '(fatal error|error|warning|info|notice)';

/** `src/a.ts(3,5): error TS2322: ...`: tsc, MSBuild. */
const PARENTHESES = new RegExp(
  `^(${FILE}?)\\((\\d+)(?:,(\\d+))?(?:,\\d+)*\\) ?: ${SEVERITY}(?: ([\\w-]+))? ?: (.+)$`,
  'i',
);
/** `src/a.ts:3:5 - error TS2322: ...`: tsc with colours. */
const DASH = new RegExp(`^(${FILE}):(\\d+):(\\d+) - ${SEVERITY}(?: ([\\w-]+))?: (.+)$`, 'i');
/** `src/a.c:3:5: error: ...`, `a.py:3: error: ...`: gcc, clang, mypy, shellcheck, actionlint, ruff, flake8, go. */
const COLONS = new RegExp(`^(${FILE}):(\\d+):(?:(\\d+):)? ?(?:${SEVERITY}: )?(\\S.*)$`, 'i');
/** `/src/a.js: line 3, col 5, Error - ... (rule)`: ESLint's compact form. */
const COMPACT = new RegExp(`^(${FILE}): line (\\d+), col (\\d+), (Error|Warning|Info) - (.+?)(?: \\(([^()]+)\\))?$`);
/** `::error file=a.js,line=3::...`: what tools print for GitHub, which the runner is kept from obeying. */
const COMMAND = /^\s*::(error|warning|notice) ([^:]*(?::(?!:)[^:]*)*)::(.*)$/i;

/** One look tells whether any of them can match: most lines are none of them, and logs are long. */
const CANDIDATE = /:\d+(?::| - )|\(\d[\d,]*\) ?:|: line \d|^\s*::/;

const EXTENSION = /\.[A-Za-z]\w*$/;
/** `F401 [*] ...`, `C0114: ...`, and `... [no-undef]` at the end. */
const CODE_FIRST = /^([A-Z]{1,4}\d{2,5})\b:? /;
const CODE_LAST = /\[([\w/@:.-]+)\]$/;

/** A problem that is told in one line of plain text; undefined for any other line. */
export function problemInLine(text: string): Problem | undefined {
  if (!CANDIDATE.test(text)) return undefined;
  return fromCommand(text) ?? fromParentheses(text) ?? fromDash(text) ?? fromCompact(text) ?? fromColons(text);
}

function fromParentheses(text: string): Problem | undefined {
  const [, file, line, column, severity, title, message] = PARENTHESES.exec(text) ?? [];
  return problemOf({ file, line, column, severity, title, message });
}

function fromDash(text: string): Problem | undefined {
  const [, file, line, column, severity, title, message] = DASH.exec(text) ?? [];
  return problemOf({ file, line, column, severity, title, message });
}

function fromCompact(text: string): Problem | undefined {
  const [, file, line, column, severity, message, title] = COMPACT.exec(text) ?? [];
  return problemOf({ file, line, column, severity, title, message });
}

// Without a word for how grave it is, only a place with a column, or the name of an exception, tells a problem from any other text.
function fromColons(text: string): Problem | undefined {
  const [, file = '', line, column, severity, message = ''] = COLONS.exec(text) ?? [];
  if (!EXTENSION.test(file) && !(severity && file.includes('/'))) return undefined;
  if (severity === undefined && column === undefined && !/^[\w.]*(?:Error|Exception)\b/.test(message)) return undefined;
  if (/^note:/i.test(message)) return undefined;
  const title = (CODE_FIRST.exec(message) ?? CODE_LAST.exec(message))?.[1];
  return problemOf({ file, line, column, severity, title, message });
}

function fromCommand(text: string): Problem | undefined {
  const [, severity, properties = '', message = ''] = COMMAND.exec(text) ?? [];
  if (severity === undefined) return undefined;
  const given = new Map(properties.split(',').map((pair) => pair.trim().split(/=(.*)/s, 2) as [string, string]));
  const value = (name: string): string | undefined => unescaped(given.get(name));
  return problemOf({
    severity,
    ...{ file: value('file'), line: value('line'), column: value('col') ?? value('column'), title: value('title') },
    message: unescaped(message),
  });
}

function unescaped(text: string | undefined): string | undefined {
  const signs: Readonly<Record<string, string>> = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
  return text?.replaceAll(/%(?:0D|0A|3A|2C|25)/gi, (code) => signs[code.toUpperCase()] ?? code);
}
