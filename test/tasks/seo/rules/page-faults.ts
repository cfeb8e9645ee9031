import { BASE, page, sitemap } from '../support.ts';
import { alternates, body, canonicalTo, type Fault, H1, head, part } from './fault.ts';

/** Faults of one page. */
export const PAGE_FAULTS: readonly Fault[] = [
  ['no title', part({ title: '' }), ['error seo/missing-title a.html']],
  ['an empty title', part({ title: '<title> </title>' }), ['error seo/missing-title a.html:6:3']],
  ['two titles', head('<title>Another title here</title>'), ['warning seo/several-titles a.html:13:3']],
  ['a long title', part({ title: `<title>${'long '.repeat(13)}</title>` }), ['warning seo/title-length a.html:6:3']],
  ['a short title', part({ title: '<title>Home</title>' }), ['warning seo/title-length a.html:6:3']],
  [
    'a title used twice',
    part({ title: '<title>A fine page about home</title>' }),
    ['warning seo/duplicate-title a.html:6:3'],
  ],
  ['no description', part({ description: '' }), ['warning seo/missing-description a.html']],
  [
    'a short description',
    part({ description: '<meta name="description" content="Short.">' }),
    ['warning seo/description-length a.html:7:3'],
  ],
  [
    'two descriptions',
    head(`<meta name="description" content="${'A second sentence. '.repeat(4)}">`),
    ['warning seo/several-descriptions a.html:13:3'],
  ],
  [
    'a description used twice',
    part({
      description:
        '<meta name="description" content="All there is to know about home, told in one long and honest sentence.">',
    }),
    ['warning seo/duplicate-description a.html:7:3'],
  ],
  ['no canonical', part({ canonical: '' }), ['warning seo/missing-canonical a.html']],
  ['two canonicals', head(`<link rel="canonical" href="${BASE}a.html">`), ['error seo/several-canonicals a.html:13:3']],
  [
    'a relative canonical',
    part({ canonical: '<link rel="canonical" href="a.html">' }),
    ['warning seo/invalid-canonical a.html:8:3'],
  ],
  [
    'a canonical in the body',
    part({ canonical: '', body: `${H1}<link rel="canonical" href="${BASE}a.html">` }),
    ['error seo/canonical-outside-head a.html:16:17'],
  ],
  [
    'a canonical that is missing',
    { ...canonicalTo('gone.html'), 'sitemap.xml': sitemap('') },
    ['error seo/canonical-broken a.html:8:3', 'warning seo/open-graph-url a.html:12:3'],
  ],
  [
    'a canonical on another site',
    { ...part({ canonical: '<link rel="canonical" href="https://other.example/">' }), 'sitemap.xml': sitemap('') },
    ['note seo/canonical-elsewhere a.html:8:3', 'warning seo/open-graph-url a.html:12:3'],
  ],
  [
    'a canonical that names another canonical',
    {
      ...canonicalTo('b.html'),
      'b.html': page('b.html', { canonical: `<link rel="canonical" href="${BASE}">` }),
      'sitemap.xml': sitemap(''),
    },
    [
      'warning seo/canonical-chain a.html:8:3',
      'warning seo/open-graph-url a.html:12:3',
      'warning seo/open-graph-url b.html:12:3',
    ],
  ],
  ['no language', part({ html: '<html>' }), ['warning seo/missing-lang a.html:2:1']],
  ['a language that is none', part({ html: '<html lang="jp">' }), ['error seo/invalid-lang a.html:2:1']],
  [
    'no viewport',
    { 'a.html': page('a.html').replace(/<meta name="viewport".*>\n/, '\n') },
    ['warning seo/missing-viewport a.html'],
  ],
  [
    'a viewport without zoom',
    { 'a.html': page('a.html').replace('initial-scale=1"', 'user-scalable=no"') },
    ['warning seo/viewport-no-zoom a.html:5:3'],
  ],
  ['no h1', body('<h2>About</h2>'), ['warning seo/missing-h1 a.html']],
  ['two h1', body(`${H1}<h1>Again</h1>`), ['warning seo/several-h1 a.html:16:17']],
  ['an empty heading', body(`${H1}<h2> </h2>`), ['warning seo/empty-heading a.html:16:17']],
  ['a jumped level', body(`${H1}<h3>Deep</h3>`), ['warning seo/heading-jump a.html:16:17']],
  ['an image without alt', body(`${H1}<img src="card.png">`), ['warning seo/missing-alt a.html:16:17']],
  [
    'an alt that is a file name',
    body(`${H1}<img src="card.png" alt="card.png">`),
    ['warning seo/alt-is-file-name a.html:16:17'],
  ],
  [
    'an alt that waits for review',
    body(`${H1}<img src="card.png" alt="card" data-review="alt">`),
    ['note seo/review a.html:16:17'],
  ],
  [
    'no Open Graph data',
    { 'a.html': page('a.html').replaceAll(/<meta property="og.*>/g, '') },
    ['warning seo/open-graph a.html'],
  ],
  [
    'an og:url that disagrees',
    { 'a.html': page('a.html').replace(`og:url" content="${BASE}a.html`, `og:url" content="${BASE}`) },
    ['warning seo/open-graph-url a.html:12:3'],
  ],
  [
    'structured data that is not JSON',
    head('<script type="application/ld+json">{\n"a": 1,, }</script>'),
    ['error seo/invalid-json-ld a.html:14:8'],
  ],
  [
    'structured data without type',
    head('<script type="application/ld+json">{ "@context": "https://schema.org" }</script>'),
    ['error seo/invalid-json-ld a.html:13:3'],
  ],
  [
    'noindex and index',
    { ...head('<meta name="robots" content="noindex, index">'), 'sitemap.xml': sitemap('') },
    ['error seo/noindex-contradiction a.html:13:3'],
  ],
  [
    'noindex in the sitemap',
    head('<meta name="robots" content="noindex">'),
    ['error seo/noindex-contradiction sitemap.xml:4:13'],
  ],
  [
    'noindex with another canonical',
    {
      ...part({
        canonical: `<link rel="canonical" href="${BASE}">`,
        head: '<meta name="robots" content="noindex">',
      }),
      'sitemap.xml': sitemap(''),
    },
    ['error seo/noindex-contradiction a.html:8:3'],
  ],
  ['a hreflang that is none', head(alternates('en-UK a.html')), ['error seo/hreflang-code a.html:13:3']],
  [
    'a translation that is missing',
    head(alternates('en a.html', 'de gone.html')),
    ['error seo/hreflang-broken a.html:14:1'],
  ],
  ['a translation not returned', head(alternates('en a.html', 'de ')), ['error seo/hreflang-not-returned a.html:14:1']],
  [
    'translations without the page itself',
    head(alternates('de https://other.example/').replace(BASE, '')),
    ['warning seo/hreflang-no-self a.html:13:3'],
  ],
  [
    'a canonical that is empty',
    part({ canonical: '<link rel="canonical" href="">' }),
    ['error seo/invalid-canonical a.html:8:3'],
  ],
  [
    'a canonical with a fragment',
    part({ canonical: `<link rel="canonical" href="${BASE}a.html#top">` }),
    ['warning seo/invalid-canonical a.html:8:3', 'warning seo/open-graph-url a.html:12:3'],
  ],
  [
    'a canonical that redirects',
    { ...canonicalTo('sub'), 'sub/index.html': page('sub/'), 'sitemap.xml': sitemap('', 'sub/') },
    ['error seo/canonical-broken a.html:8:3', 'warning seo/open-graph-url a.html:12:3'],
  ],
  [
    'a canonical that says noindex',
    {
      ...canonicalTo('b.html'),
      'b.html': page('b.html', { head: '<meta name="robots" content="noindex">' }),
      'sitemap.xml': sitemap(''),
    },
    ['error seo/canonical-broken a.html:8:3', 'warning seo/open-graph-url a.html:12:3'],
  ],
  [
    'a hreflang given to two pages',
    head(alternates('en a.html', 'en https://other.example/').replaceAll(`${BASE}https`, 'https')),
    ['error seo/hreflang-code a.html:14:1'],
  ],
  [
    'a translation without URL',
    head('<link rel="alternate" hreflang="x-default" href="">'),
    ['error seo/hreflang-broken a.html:13:3', 'warning seo/hreflang-no-self a.html:13:3'],
  ],
  [
    'noindex with translations',
    { ...head(`<meta name="robots" content="noindex">${alternates('en a.html')}`), 'sitemap.xml': sitemap('') },
    ['error seo/noindex-contradiction a.html:13:3'],
  ],
  [
    'empty structured data',
    head('<script type="application/ld+json"> </script>'),
    ['error seo/invalid-json-ld a.html:13:38'],
  ],
  [
    'structured data that is a word',
    head('<script type="application/ld+json">"word"</script>'),
    ['error seo/invalid-json-ld a.html:13:3'],
  ],
  [
    'structured data without context',
    head('<script type="application/ld+json">[{ "@type": "Thing" }]</script>'),
    ['error seo/invalid-json-ld a.html:13:3'],
  ],
  [
    'structured data cut off',
    head('<script type="application/ld+json">{</script>'),
    ['error seo/invalid-json-ld a.html:13:39'],
  ],
];
