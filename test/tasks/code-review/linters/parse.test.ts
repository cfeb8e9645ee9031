import { describe, expect, it } from 'vitest';
import { biome } from '../../../../src/tasks/code-review/linters/biome.ts';
import { eslint } from '../../../../src/tasks/code-review/linters/eslint.ts';
import { ruff } from '../../../../src/tasks/code-review/linters/ruff.ts';

describe('Biome', () => {
  it('is read by its annotations', () => {
    const stdout = [
      '::warning title=lint/suspicious/noExplicitAny,file=/project/src/My file, a.ts,line=2,endLine=2,col=8,endColumn=11::Unexpected any: 100%25%0Asure.',
      '::error title=format,file=/project/a.json,line=1,endLine=1,col=2,endColumn=2::Formatter would have printed:',
      '::notice title=parse,file=src/b.ts,line=8,endLine=8,col=1,endColumn=1::Odd.',
      '',
      'something else',
    ].join('\n');
    expect(biome.parse(stdout, '/project')).toEqual([
      {
        rule: 'lint/suspicious/noExplicitAny',
        severity: 'warning',
        message: 'Unexpected any: 100%\nsure.',
        file: 'src/My file, a.ts',
        line: 2,
        column: 8,
      },
      {
        rule: 'lint/format',
        severity: 'error',
        message: 'The file is not formatted as the repository asks.',
        cure: 'Run `biome check --write`.',
        file: 'a.json',
      },
      { rule: 'lint/parse', severity: 'note', message: 'Odd.', file: 'src/b.ts', line: 8, column: 1 },
    ]);
  });
});

describe('ESLint', () => {
  it('is read by its JSON, without what it says of files it leaves out', () => {
    const stdout = JSON.stringify([
      {
        filePath: '/project/a b.js',
        messages: [
          { ruleId: 'no-undef', severity: 2, message: "'foo' is not defined.", line: 2, column: 1 },
          { ruleId: null, fatal: true, severity: 2, message: 'Parsing error', line: 1, column: 5 },
          { ruleId: 'x/whole', severity: 1, message: 'Whole file.' },
        ],
      },
      { filePath: '/project/ignored.js', messages: [{ ruleId: null, severity: 1, message: 'File ignored.' }] },
    ]);
    expect(eslint.parse(stdout, '/project')).toEqual([
      {
        rule: 'lint/no-undef',
        severity: 'error',
        message: "'foo' is not defined.",
        file: 'a b.js',
        line: 2,
        column: 1,
      },
      { rule: 'lint/parse', severity: 'error', message: 'Parsing error', file: 'a b.js', line: 1, column: 5 },
      { rule: 'lint/x/whole', severity: 'warning', message: 'Whole file.', file: 'a b.js' },
    ]);
    expect(eslint.parse('Oops!', '/project')).toBeUndefined();
    expect(eslint.parse('{}', '/project')).toBeUndefined();
  });
});

describe('Ruff', () => {
  it('is read by its JSON', () => {
    const message = { message: '`os` imported but unused', filename: '/project/a.py', location: { row: 1, column: 8 } };
    const stdout = JSON.stringify([
      { ...message, code: 'F401' },
      { ...message, code: null },
    ]);
    const place = { severity: 'error', message: message.message, file: 'a.py', line: 1, column: 8 };
    expect(ruff.parse(stdout, '/project')).toEqual([
      { rule: 'lint/F401', ...place },
      { rule: 'lint/parse', ...place },
    ]);
  });
});
