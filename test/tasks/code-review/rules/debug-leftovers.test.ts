import { expect, it } from 'vitest';
import { inShort, reviewChange } from '../review-change.ts';

it('finds stops for the debugger and prints in sources', async () => {
  const report = await reviewChange(
    {},
    {
      'src/a.ts': 'function a() { debugger }\ndebugger;\ndebugger\nlet b = 1;\nconsole.log(b);\n  console.table(b)\n',
      'test/a.test.ts': 'debugger;\n',
      'b.py': 'breakpoint()\nif x:\n    import pdb; pdb.set_trace()\n',
    },
  );
  expect(inShort(report)).toEqual([
    'warning review/debugger b.py:1',
    'warning review/debugger b.py:3',
    'warning review/debugger src/a.ts:1',
    'warning review/debugger src/a.ts:2',
    'warning review/debugger src/a.ts:3',
    'note review/console src/a.ts:5',
    'note review/console src/a.ts:6',
    'warning review/debugger test/a.test.ts:1',
  ]);
});

it('leaves alone strings, comments, names, and places where printing is the point', async () => {
  const print = 'console.log(1);\n';
  const report = await reviewChange(
    { 'src/old.ts': print },
    {
      'src/near.ts': [
        '// debugger; console.log(1)',
        'const a = "debugger;";',
        'const b = `console.log(1)`;',
        'const c = { debugger: 1, console: 2 };',
        'a.debugger;',
        'this.console.log(1);',
        'console.error(1);',
        'const d = /debugger;console.log(1)/;',
        'class E { debugger() {} }',
      ].join('\n'),
      'src/old.ts': `${print}// more\n`,
      'scripts/a.js': print,
      'src/cli/a.ts': print,
      'src/cli.ts': print,
      'test/a.ts': print,
      'vite.config.ts': print,
      'tool.js': `#!/usr/bin/env node\n${print}`,
      'near.py': '"""\nbreakpoint()\n"""\nx = "breakpoint()"\n# breakpoint()\nset_breakpoint()\n',
    },
  );
  expect(inShort(report)).toEqual([]);
});

it('leaves console to a linter that has a rule for it', async () => {
  const config = JSON.stringify({ linter: { rules: { suspicious: { noConsole: 'error' } } } });
  const report = await reviewChange({ 'biome.json': config }, { 'src/a.ts': 'console.log(1);\ndebugger;\n' });
  expect(inShort(report)).toEqual(['warning review/debugger src/a.ts:2']);
});
