import { expect, test } from 'vitest';
import { found, readme, runIn, soundRepository } from '../support.ts';

test('links, images and anchors must lead somewhere', async () => {
  expect(
    await found({
      'README.md': readme(
        [
          '[gone](docs/gone.md) and ![picture](images/a.png) and [there](docs/a.md#no-such).',
          '',
          '[label][one], [other][nowhere]',
          '',
          '[one]: docs/two.md',
          '',
          '<p align="center">',
          '  <a href="docs/three.md">x</a> <img src="images/b.png">',
          '</p>',
          '',
          'Inline <a href="four.md">four</a>, [here](#nothing), [case](docs/A.md), [case](docs/a.md#Part).',
        ].join('\n'),
      ),
      'docs/a.md': '# Part\n',
    }),
  ).toMatchInlineSnapshot(`
    [
      "README.md:8 error broken-link: The link "docs/gone.md" leads to docs/gone.md, which is not in the repository.",
      "README.md:8 error broken-link: The image "images/a.png" leads to images/a.png, which is not in the repository.",
      "README.md:8 error broken-anchor: The link "docs/a.md#no-such" leads to #no-such, which docs/a.md does not have.",
      "README.md:10 warning undefined-reference: The link names "[nowhere]", which the page does not define.",
      "README.md:12 error broken-link: The link "docs/two.md" leads to docs/two.md, which is not in the repository.",
      "README.md:15 error broken-link: The link "docs/three.md" leads to docs/three.md, which is not in the repository.",
      "README.md:15 error broken-link: The image "images/b.png" leads to images/b.png, which is not in the repository.",
      "README.md:18 error broken-link: The link "four.md" leads to four.md, which is not in the repository.",
      "README.md:18 error broken-anchor: The link "#nothing" leads to #nothing, which README.md does not have.",
      "README.md:18 error broken-link: The link "docs/A.md" leads to docs/A.md, which is not in the repository.",
      "README.md:18 warning broken-anchor: The link "docs/a.md#Part" leads to #Part, which docs/a.md does not have.",
    ]
  `);
});

const near = [
  [
    'addresses are not fetched',
    '[x](https://example.invalid/gone.md) [y](//example.invalid) <mailto:a@example.org> [t](tel:1)',
  ],
  ['code holds no links', '`[x](gone.md)`\n\n```md\n[x](gone.md)\n```\n\n    [x](gone.md)'],
  ['comments hold no links', '<!-- <a href="gone.md">x</a> [x](gone.md) -->'],
  [
    'paths are decoded',
    '[a](docs/with%20space.md) [b](<docs/with space.md>) [c](docs/na%C3%AFve.md) ![d](docs/100%.png)',
  ],
  ['queries are dropped', '[a](docs/a.md?plain=1#part) ![i](images/a.png?raw=true)'],
  ['folders, the top and dots', '[a](docs) [b](docs/) [c](/docs/a.md) [d](./docs/../docs/a.md) [e](/) [f](.)'],
  ['what is above the repository', '[issues](../../issues) [badge](../../actions/workflows/ci.yml/badge.svg)'],
  ['lines of a file', '[code](src/x.ts#L10-L20) [top](#top) [empty](#)'],
  ['repeated headings are numbered', '## Same\n\n## Same\n\n[a](#same) [b](#same-1)'],
  [
    'headings with code, links, signs and other scripts',
    '## The `--fast` [flag](docs/a.md), *now*!\n\n## Über uns\n\n[a](#the---fast-flag-now) [b](#über-uns) [c](#%C3%BCber-uns)',
  ],
  [
    'anchors in HTML',
    '<a id="one"></a>\n\n<a name="two"></a>\n\n<h3 align="center">Some <b>Title</b></h3>\n\n[a](#one) [b](#two) [c](#some-title) [d](#user-content-one)',
  ],
  ['headings that choose their anchor', '## Title {#chosen}\n\n[a](#chosen)'],
  ['a folder is its README', '[a](docs#inside) [b](docs/#inside)'],
  ['brackets that are no reference', 'grid[0][1] and [x][1] and [ ][x] and list[a][b]'],
  ['footnotes and tasks', 'Text[^1].\n\n- [ ] one\n- [x] two\n\n[^1]: Note.'],
  ['a sound reference', '[text][Label] and [label] and [label][]\n\n[label]: docs/a.md#part'],
  ['contributors', '<!-- ALL-CONTRIBUTORS-LIST:START -->\n[x](#infra-ada)\n<!-- ALL-CONTRIBUTORS-LIST:END -->'],
  ['a page of HTML', '[a](docs/page.html#here)'],
] as const;

test.each(near)('%s', async (_, text) => {
  const files = {
    'docs/README.md': '# Inside\n',
    'docs/a.md': '# Part\n',
    'docs/with space.md': '',
    'docs/naïve.md': '',
    'docs/100%.png': '',
    'docs/page.html': '<p id="here">x</p>',
    'images/a.png': '',
    'src/x.ts': '',
  };
  expect(await found({ 'README.md': readme(text), ...files })).toEqual([]);
});

test('front matter is no heading', async () => {
  expect(await found({ 'docs/a.md': '---\ntitle: Guide\n---\n\n# Guide\n\n[a](#guide) [b](#title-guide)\n' })).toEqual([
    'docs/a.md:7 error broken-anchor: The link "#title-guide" leads to #title-guide, which docs/a.md does not have.',
  ]);
});

test('a page of HTML has its own anchors', async () => {
  expect(await found({ 'README.md': readme('[a](x.html#gone)'), 'x.html': '<p id="here">x</p>' })).toEqual([
    expect.stringContaining('broken-anchor'),
  ]);
});

test('the cure tells how the anchor or the path is spelt', async () => {
  const repository = await soundRepository({ 'README.md': readme('[a](Docs/a.md) [b](#Tool)'), 'docs/a.md': '' });
  const report = await runIn(repository);
  expect(report.findings.map((finding) => [finding.line, finding.column, finding.cure])).toEqual([
    [8, 1, 'There is docs/a.md: capital letters count.'],
    [8, 16, 'It is spelt #tool.'],
  ]);
});

test('where a site builder makes the pages, addresses of the site are not files', async () => {
  const page = { 'docs/a.md': '[a](/guide/x) [b](./other) [c](gone.md)\n' };
  expect(await found(page)).toHaveLength(3);
  expect(await found({ ...page, 'mkdocs.yml': 'site_name: x\n' })).toEqual([
    expect.stringContaining('"gone.md" leads to docs/gone.md'),
  ]);
});

test('a file that git ignores is not there for a reader', async () => {
  const repository = await soundRepository({ 'README.md': readme('[a](notes.md)'), '.gitignore': 'notes.md\n' });
  await repository.write('notes.md', '');
  expect((await runIn(repository)).findings).toMatchObject([{ rule: 'dx/broken-link' }]);
});

test('a new file that is not added yet counts', async () => {
  const repository = await soundRepository({ 'README.md': readme('[a](notes.md)') });
  await repository.write('notes.md', '');
  expect((await runIn(repository)).findings).toEqual([]);
});

test('what is inside a linked folder or a submodule cannot be known and is left alone', async () => {
  const repository = await soundRepository({ 'README.md': readme('[a](linked/a.md) [b](kit/x/y.md)') });
  const { symlink } = await import('node:fs/promises');
  await symlink('docs', `${repository.path}/linked`);
  const commit = repository.git('rev-parse', 'HEAD').trim();
  repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},kit`);
  repository.git('add', 'linked');
  expect((await runIn(repository)).findings).toEqual([]);
});

test('from a folder of the repository, links from the top are read from the top', async () => {
  const repository = await soundRepository({
    'docs/a.md': '[a](/docs/b.md) [b](/README.md) [c](/docs/gone.md)\n',
    'docs/b.md': '',
  });
  const report = await runIn(repository, { cwd: 'docs' });
  expect(report.findings).toMatchObject([{ file: 'a.md', line: 1, column: 33, rule: 'dx/broken-link' }]);
});
