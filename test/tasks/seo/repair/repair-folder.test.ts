import { applyPatch } from 'diff';
import { expect, test } from 'vitest';
import { BASE, contents, folderWith, goodSite, lines, page, ROBOTS, sitemap, tune } from '../support.ts';

const POOR = `<!doctype html>
<html>
<head>
\t<meta charset=utf-8>
\t<link rel=stylesheet href=style.css>
</head>
<body>
  <h1>Tea &amp; "biscuits"</h1>
  <p>Short.</p>
  <p>The second paragraph is the first one that says enough to stand for the whole page in a list of results, even where space is short and readers are in a hurry.</p>
  <IMG src="img/team-photo_2x.jpg"><img src=a1b2c3d4e5f6.png><img alt="" src="line.png">
</body>
</html>
`;

const FILES = {
  'index.html': page(''),
  'poor.html': POOR,
  'robots.txt': ROBOTS,
  'sitemap.xml': sitemap('', 'poor'),
};

test('the dry run shows every repair as a diff and writes nothing', async () => {
  const cwd = await folderWith(FILES);
  const report = await tune(cwd, { site: '.', 'dry-run': true });
  expect(report.diff).toMatchInlineSnapshot(`
    "--- a/poor.html
    +++ b/poor.html
    @@ -1,13 +1,17 @@
     <!doctype html>
    -<html>
    +<html lang="en">
     <head>
     	<meta charset=utf-8>
    +	<meta name="viewport" content="width=device-width, initial-scale=1">
    +	<title>Tea &amp; &quot;biscuits&quot;</title>
    +	<meta name="description" content="The second paragraph is the first one that says enough to stand for the whole page in a list of results, even where space is short and readers are in a…">
    +	<link rel="canonical" href="https://site.example/poor">
     	<link rel=stylesheet href=style.css>
     </head>
     <body>
       <h1>Tea &amp; "biscuits"</h1>
       <p>Short.</p>
       <p>The second paragraph is the first one that says enough to stand for the whole page in a list of results, even where space is short and readers are in a hurry.</p>
    -  <IMG src="img/team-photo_2x.jpg"><img src=a1b2c3d4e5f6.png><img alt="" src="line.png">
    +  <IMG alt="team photo" data-review="alt" src="img/team-photo_2x.jpg"><img src=a1b2c3d4e5f6.png><img alt="" src="line.png">
     </body>
     </html>
    "
  `);
  expect(report.notes).toContain(
    'Would repair 1 page (1 lang, 1 viewport, 1 title, 1 description, 1 canonical, 1 alt).',
  );
  expect(lines(report)).toContain('error seo/missing-title poor.html');
  expect(await contents(cwd, Object.keys(FILES))).toEqual(FILES);
});

test('the repair writes what the diff shows, finds nothing of it again, and a second run changes nothing', async () => {
  const cwd = await folderWith(FILES);
  const first = await tune(cwd, { site: '.' });
  const after = await contents(cwd, Object.keys(FILES));
  expect(after).toEqual({ ...FILES, 'poor.html': applyPatch(POOR, first.diff ?? '') });
  expect(lines(first).filter((line) => /missing-(title|lang|viewport|description|canonical)/.test(line))).toEqual([]);
  expect(lines(first)).toContain('note seo/review poor.html:15:3');
  const second = await tune(cwd, { site: '.' });
  expect(second.diff).toBeUndefined();
  expect(await contents(cwd, Object.keys(FILES))).toEqual(after);
});

test('CRLF, a byte order mark and one-line pages keep their shape', async () => {
  const crlf =
    '\ufeff<html lang="en">\r\n<head>\r\n  <title>Words enough here</title>\r\n</head>\r\n<body>\r\n</body>\r\n</html>\r\n';
  const minified =
    '<!doctype html><html lang=en><head><title>Words enough here</title></head><body><h1>x</h1></body></html>';
  const cwd = await folderWith({ 'crlf.html': crlf, 'min.html': minified });
  await tune(cwd, { site: '.' });
  const viewport = '<meta name="viewport" content="width=device-width, initial-scale=1">';
  expect(await contents(cwd, ['crlf.html', 'min.html'])).toEqual({
    'crlf.html': crlf.replace('</title>', `</title>\r\n  ${viewport}`),
    'min.html': minified.replace('</title>', `</title>${viewport}`),
  });
});

test.each([
  ['told by the page', '<meta http-equiv="content-language" content="de">', ' lang="de"'],
  ['told by its locale', '<meta property="og:locale" content="pt_BR">', ' lang="pt-BR"'],
  ['not told, Latin letters', '<p>Words</p>', ' lang="en" data-review="lang"'],
  ['not told, other letters', '<p>日本語のページ</p>', ''],
])('the language: %s', async (_name, html, added) => {
  const cwd = await folderWith({ 'index.html': `<html><meta charset="utf-8">${html}` });
  await tune(cwd, { site: '.' });
  const { 'index.html': after } = await contents(cwd, ['index.html']);
  expect(after).toMatch(new RegExp(`^<html${added}>`));
});

test('the language of the other pages is taken where they agree', async () => {
  const cwd = await folderWith({ 'a.html': '<html lang="sv">', 'b.html': '<html><p>Ord' });
  await tune(cwd, { site: '.' });
  expect((await contents(cwd, ['b.html']))['b.html']).toMatch(/^<html lang="sv">/);
});

test('a canonical is only added where the public URL is known', async () => {
  const files = { 'index.html': '<title>x</title>', 'sub/index.html': '<title>x</title>' };
  const without = await folderWith(files);
  expect((await tune(without, { site: '.' })).diff).not.toContain('canonical');
  const known = await folderWith(files);
  const { diff } = await tune(known, { site: '.', 'base-url': 'https://x.example/docs' });
  expect(diff).toContain('+<link rel="canonical" href="https://x.example/docs/">');
  expect(diff).toContain('+<link rel="canonical" href="https://x.example/docs/sub/">');
});

test('words are put between the quotes of an empty description and into an empty title', async () => {
  const html = `<html lang=en><title></title><meta name=viewport content=x><meta name="description" content=''><h1>Tea's</h1><p>It's good.</p>`;
  const cwd = await folderWith({ 'index.html': html });
  await tune(cwd, { site: '.' });
  expect((await contents(cwd, ['index.html']))['index.html']).toBe(
    html.replace("content=''", "content='It&#39;s good.'").replace('<title>', "<title>Tea's"),
  );
});

test('pages that are not UTF-8, or hide from robots.txt, are left alone', async () => {
  const latin = Buffer.from('<html><title>caf\xe9</title>', 'latin1');
  const cwd = await folderWith({
    'latin.html': latin,
    'hidden/x.html': '<p>',
    'robots.txt': 'User-agent: *\nDisallow: /hidden/',
  });
  const report = await tune(cwd, { site: '.' });
  expect(report.diff).toBeUndefined();
  expect(report.notes).toContain('latin.html was not repaired: it is not plain UTF-8.');
});

test('an HTML too broken to add to is left alone and said', async () => {
  // The page ends inside a comment, and whatever is put after it would become part of that comment.
  const cwd = await folderWith({ 'index.html': '<!-- <p>Words' });
  const report = await tune(cwd, { site: '.' });
  expect(report.diff).toBeUndefined();
  expect(report.notes).toContain(
    'index.html was not repaired: its HTML is too broken to add to it without changing the rest.',
  );
});

test('a site without fault is not touched', async () => {
  const cwd = await folderWith(goodSite());
  expect(await tune(cwd, { site: '.', 'base-url': BASE })).toMatchObject({ failed: false, notes: [], findings: [] });
});
