import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { printText } from '../../../src/tasks/report/text.ts';
import { clean, sample } from './sample.ts';

it('prints findings by file, then notes, the diff and the verdict', () => {
  expect(printText(sample, { colour: false })).toMatchInlineSnapshot(`
    "code.review checked 2 files, 1,204 changed lines, 1 entry.

    As a whole
      warning  There is no README.  dx/readme

    a b/ü#%\\u000a.bin
      note     It is large.  review/large-file

    https://x.test/?a=1
      note     Title <h1> | __x__ [a](b)\\u001b[31m  seo/title

    src/b.ts
      3:7  error    This looks like a secret.  review/secret
                    Take it out and replace it where it was used.
       12  warning  A \`debugger\` stayed.  review/debugger

    note: One submodule was not looked into.

    --- a/x
    +++ b/x
    @@ -1 +1 @@
    -old \`\`\`
    +new	1

    code.review failed: 1 error, 2 warnings, 2 notes in 3 places.
    "
  `);
});

it('says in two lines that nothing was found', () => {
  expect(printText(clean, { colour: false })).toBe('seo.tune checked 1 page.\n\nseo.tune passed: nothing found.\n');
});

it('adds colour without changing a word, and none where it is off', () => {
  const coloured = printText(sample, { colour: true });
  const bare = printText(sample, { colour: false });
  expect(coloured).toContain('\u001b[31merror');
  expect(bare).not.toContain('\u001b');
  expect(stripVTControlCharacters(coloured)).toBe(bare);
});
