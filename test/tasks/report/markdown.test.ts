import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, it } from 'vitest';
import { plain, printMarkdown } from '../../../src/tasks/report/markdown.ts';
import { clean, sample } from './sample.ts';

const textOf = (node: Nodes): string => {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
};

it('prints a page a person can read', () => {
  expect(printMarkdown(sample)).toMatchInlineSnapshot(`
    "# code.review: failed

    Checked 2 files, 1,204 changed lines, 1 entry: 1 error, 2 warnings, 2 notes in 3 places.

    ## As a whole

    | line | severity | finding | rule |
    | ---: | --- | --- | --- |
    |  | warning | There is no README. | \`dx/readme\` |

    ## \`a b/ü#% .bin\`

    | line | severity | finding | rule |
    | ---: | --- | --- | --- |
    |  | note | It is large. | \`review/large-file\` |

    ## \`https://x.test/?a=1\`

    | line | severity | finding | rule |
    | ---: | --- | --- | --- |
    |  | note | Title &lt;h1> \\| \\_\\_x\\_\\_ \\[a\\](b) \\[31m | \`seo/title\` |

    ## \`src/b.ts\`

    | line | severity | finding | rule |
    | ---: | --- | --- | --- |
    | 3:7 | error | This looks like a secret.<br>Take it out and replace it where it was used. | \`review/secret\` |
    | 12 | warning | A \\\`debugger\\\` stayed. | \`review/debugger\` |

    ## Notes

    - One submodule was not looked into.

    ## Changes

    \`\`\`\`diff
    --- a/x
    +++ b/x
    @@ -1 +1 @@
    -old \`\`\`
    +new	1
    \`\`\`\`
    "
  `);
});

it('is short where nothing was found', () => {
  expect(printMarkdown(clean)).toBe('# seo.tune: passed\n\nChecked 1 page: nothing found.\n');
});

it('shows any message as it is, in one table row', () => {
  const words = fc.stringMatching(/^[a-z _*`|<>&[\]()!~\\#-]{1,30}$/);
  fc.assert(
    fc.property(words, (text) => {
      const table = `| a |\n| --- |\n| ${plain(text)} |`;
      const tree = fromMarkdown(table, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
      const [found] = tree.children;
      if (found?.type !== 'table') throw new Error('The table is gone.');
      expect(found.children).toHaveLength(2);
      expect(found.children[1]?.children).toHaveLength(1);
      expect(textOf(found).slice(1).trim()).toBe(text.trim());
    }),
  );
});
