import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProblemReader } from '../../../../src/report/github/problems/reader.ts';
import { printText } from '../../../../src/tasks/report/text.ts';
import { createFolder } from '../../../support/cli.ts';

const bin = resolve(import.meta.dirname, '../../../../node_modules/.bin');

/** What is recognised, as `file:line:column severity [title] message`. */
function read(output: string): string[] {
  const reader = createProblemReader();
  return output.split('\n').flatMap((line) => {
    const problem = reader.line(line);
    if (problem === undefined) return [];
    const { file, line: at, column, severity, title, message } = problem;
    return `${file}:${at}${column === undefined ? '' : `:${column}`} ${severity} [${title}] ${message}`;
  });
}

/** What a real program prints about files written for it. */
function printed(files: Record<string, string>, command: string, ...args: string[]): string {
  const cwd = createFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  const { stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return `${stdout}${stderr}`.replaceAll(cwd, '/project');
}

describe('what programs print here', () => {
  const wrong = { 'a.ts': 'const a: number = "x";\nexport const b = c;\n' };
  const told = [
    "a.ts:1:7 error [TS2322] Type 'string' is not assignable to type 'number'.",
    "a.ts:2:18 error [TS2304] Cannot find name 'c'.",
  ];
  it.each([[[]], [['--pretty']]])('tsc %s', (flags) =>
    expect(read(printed(wrong, join(bin, 'tsc'), '--noEmit', '--ignoreConfig', ...flags, 'a.ts'))).toEqual(told),
  );
  it('Biome', () => {
    const files = { 'b.js': 'export const a = 1\nif (a == 3) debugger\n' };
    expect(read(printed(files, join(bin, 'biome'), 'lint', 'b.js'))).toEqual([
      'b.js:2:7 error [lint/suspicious/noDoubleEquals] Using == may be unsafe if you are relying on type coercion.',
      'b.js:2:13 error [lint/suspicious/noDebugger] This is an unexpected use of the debugger statement.',
    ]);
  });
  it('Node', () => {
    const files = { 'n.mjs': 'function f() {\n  throw new TypeError("boom");\n}\nf();\n', 's.mjs': 'const a = ;\n' };
    expect(read(printed(files, process.execPath, 'n.mjs'))).toEqual(['/project/n.mjs:2 error [TypeError] boom']);
    expect(read(printed(files, process.execPath, 's.mjs'))).toEqual([
      "/project/s.mjs:1 error [SyntaxError] Unexpected token ';'",
    ]);
  });
  it.each([true, false])('the jobs of this package, colours %s', (colour) => {
    const findings = [
      { rule: 'seo/missing-title', severity: 'error', message: 'No title.', cure: 'Write one.', file: 'a/b.html' },
      { rule: 'seo/alt', severity: 'warning', message: 'No alt.', file: 'a/b.html', line: 12, column: 3 },
      { rule: 'seo/long', severity: 'note', message: 'Long.', file: 'a/c.html', line: 7 },
      { rule: 'seo/page', severity: 'error', message: 'Gone.', file: 'https://example.org/a.html', line: 7 },
    ] as const;
    const report = printText({ job: 'seo.tune', failed: true, checked: {}, findings, notes: [] }, { colour });
    expect(read(report)).toEqual(['a/b.html:12:3 warning [seo/alt] No alt.', 'a/c.html:7 notice [seo/long] Long.']);
  });
});

describe('what programs print elsewhere', () => {
  it.each<[string, string, string[]]>([
    [
      'Python, where the last file of its own counts',
      `Traceback (most recent call last):
  File "/app/a.py", line 6, in <module>
    f()
  File "/app/a.py", line 4, in f
    return json.loads("{")
           ^^^^^^^^^^^^^^^
  File "/usr/lib/python3.11/json/__init__.py", line 346, in loads
    return _default_decoder.decode(s)
           ^^^^^^^^^^^^^^^^^^^^^^^^^^
json.decoder.JSONDecodeError: Expecting property name: line 1 column 2 (char 1)
  File "/app/s.py", line 1
    def f(:
          ^
SyntaxError: invalid syntax
`,
      [
        '/app/a.py:4 error [json.decoder.JSONDecodeError] Expecting property name: line 1 column 2 (char 1)',
        '/app/s.py:1 error [SyntaxError] invalid syntax',
      ],
    ],
    [
      'gcc',
      `a.c: In function 'main':
a.c:1:20: error: 'x' undeclared (first use in this function)
    1 | int main(){ return x; }
      |                    ^
a.c:1:20: note: each undeclared identifier is reported only once
src/b.c:9:1: warning: unused variable 'y' [-Wunused-variable]
`,
      [
        "a.c:1:20 error [error] 'x' undeclared (first use in this function)",
        "src/b.c:9:1 warning [-Wunused-variable] unused variable 'y' [-Wunused-variable]",
      ],
    ],
    [
      'ESLint',
      `
/app/src/a.js
  1:10  error    'a' is defined but never used  no-unused-vars
  3:1   warning  Unexpected console statement   no-console

✖ 2 problems (1 error, 1 warning)
`,
      [
        "/app/src/a.js:1:10 error [no-unused-vars] 'a' is defined but never used",
        '/app/src/a.js:3:1 warning [no-console] Unexpected console statement',
      ],
    ],
    [
      'the compact form of ESLint',
      "/app/src/a.js: line 1, col 10, Error - 'a' is never used. (no-unused-vars)\n",
      ["/app/src/a.js:1:10 error [no-unused-vars] 'a' is never used."],
    ],
    [
      'rustc',
      `error[E0308]: mismatched types
 --> src/main.rs:4:18
  |
4 |     let x: i32 = "a";
warning: unused variable: \`y\`
  --> src/main.rs:5:9
`,
      ['src/main.rs:4:18 error [E0308] mismatched types', 'src/main.rs:5:9 warning [warning] unused variable: `y`'],
    ],
    [
      'mypy, ruff, go vet, pytest, shellcheck',
      `app/a.py:3: error: Incompatible return value  [return-value]
app/a.py:1:8: F401 [*] \`os\` imported but unused
./main.go:5:2: fmt.Printf format %d has arg of wrong type
tests/test_a.py:5: AssertionError
run.sh:3:6: note: Double quote to prevent globbing. [SC2086]
`,
      [
        'app/a.py:3 error [return-value] Incompatible return value  [return-value]',
        'app/a.py:1:8 error [F401] F401 [*] `os` imported but unused',
        './main.go:5:2 error [error] fmt.Printf format %d has arg of wrong type',
        'tests/test_a.py:5 error [error] AssertionError',
      ],
    ],
    [
      'MSBuild',
      'Program.cs(5,12): error CS1002: ; expected [/app/app.csproj]\n',
      ['Program.cs:5:12 error [CS1002] ; expected [/app/app.csproj]'],
    ],
    [
      'whoever speaks to the runner itself',
      '::error file=src/a.ts,line=3,col=5,title=lint%3A no::one%0Atwo%25\n::warning::nowhere\n',
      ['src/a.ts:3:5 error [lint: no] one\ntwo%'],
    ],
  ])('%s', (_name, output, problems) => expect(read(output)).toEqual(problems));
});

it.each([
  '2026-03-04T02:30:00: error in nothing',
  '12:30:45: server started',
  'http://127.0.0.1:8080:12: hello',
  'src/a.ts:12:const error = 1;',
  'step 3 of 4: 12:30: fine',
  '    at f (/app/n.mjs:2:9)',
  'error: something failed',
  '  12:5  error  there is no file above  rule',
  ' --> src/main.rs:4:18',
  'a.ts(0,0): error TS1: a line that is none',
  `${'x'.repeat(5_000)}.ts:1:1: error: too long`,
])('%s is no problem of a file', (line) => expect(read(line)).toEqual([]));
