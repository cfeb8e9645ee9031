import { page, ROBOTS, sitemap } from '../support.ts';
import { body, canonicalTo, type Fault, H1 } from './fault.ts';

/** Faults between the files of a site. */
export const SITE_FAULTS: readonly Fault[] = [
  [
    'no sitemap',
    { 'sitemap.xml': undefined, 'robots.txt': 'User-agent: *\nAllow: /\n' },
    ['warning seo/missing-sitemap index.html'],
  ],
  ['a named sitemap that is missing', { 'sitemap.xml': undefined }, ['error seo/invalid-sitemap sitemap.xml']],
  ['a sitemap that is none', { 'sitemap.xml': '<html></html>' }, ['error seo/invalid-sitemap sitemap.xml']],
  [
    'a sitemap with a bad date',
    { 'sitemap.xml': sitemap('', 'a.html').replace('</loc>', '</loc><lastmod>yesterday</lastmod>') },
    ['warning seo/invalid-sitemap sitemap.xml:3:49'],
  ],
  [
    'a sitemap that lists a missing page',
    { 'sitemap.xml': sitemap('', 'a.html', 'gone.html') },
    ['error seo/sitemap-broken sitemap.xml:5:13'],
  ],
  [
    'a sitemap that lists another site',
    { 'sitemap.xml': sitemap('', 'a.html', 'https://other.example/') },
    ['error seo/sitemap-elsewhere sitemap.xml:5:13'],
  ],
  [
    'a sitemap that lists a redirect',
    { 'sitemap.xml': sitemap('', 'a.html', 'sub', 'sub/'), 'sub/index.html': page('sub/') },
    ['warning seo/sitemap-redirect sitemap.xml:5:13'],
  ],
  [
    'a sitemap that lists a page with another canonical',
    canonicalTo(''),
    ['warning seo/open-graph-url a.html:12:3', 'warning seo/sitemap-not-canonical sitemap.xml:4:13'],
  ],
  [
    'a sitemap that lists what robots.txt forbids',
    { 'robots.txt': ROBOTS.replace('Allow: /', 'Disallow: /a') },
    ['error seo/sitemap-disallowed sitemap.xml:4:13'],
  ],
  ['a page that is in no sitemap', { 'sitemap.xml': sitemap('') }, ['warning seo/not-in-sitemap a.html']],
  [
    'a robots.txt that does not name the sitemap',
    { 'robots.txt': 'User-agent: *\nAllow: /\n' },
    ['note seo/robots-names-no-sitemap robots.txt'],
  ],
  [
    'a robots.txt that forbids the home page',
    { 'robots.txt': 'User-agent: *\nDisallow: /\n', 'sitemap.xml': undefined },
    ['note seo/robots-blocks-home robots.txt'],
  ],
  ['no robots.txt', { 'robots.txt': undefined }, ['note seo/missing-robots robots.txt']],
  ['a broken link', body(`${H1}<a href="gone.html">x</a>`), ['error seo/broken-link a.html:16:17']],
  ['a broken file', body(`${H1}<script src="gone.js"></script>`), ['error seo/broken-file a.html:16:17']],
  [
    'a broken social picture',
    { 'card.png': undefined },
    ['error seo/broken-file a.html:11:3', 'error seo/broken-file index.html:11:3'],
  ],
  ['a broken fragment', body(`${H1}<a href="./#nowhere">x</a>`), ['error seo/broken-fragment a.html:16:17']],
  ['a link that is no URL', body(`${H1}<a href="http://[">x</a>`), ['error seo/invalid-link a.html:16:17']],
  [
    'a link to a redirect',
    {
      ...body(`${H1}<a href="/sub">x</a>`),
      'sub/index.html': page('sub/'),
      'sitemap.xml': sitemap('', 'a.html', 'sub/'),
    },
    ['warning seo/link-to-redirect a.html:16:17'],
  ],
  [
    'redirects in a circle',
    {
      ...body(`${H1}<a href="b.html">x</a>`),
      'b.html': '<meta http-equiv="refresh" content="0; url=c.html">',
      'c.html': '<meta http-equiv="refresh" content="0; url=b.html">',
    },
    ['error seo/redirect-loop a.html:16:17'],
  ],
  [
    'a chain of redirects',
    {
      ...body(`${H1}<a href="b.html">x</a>`),
      'b.html': '<meta http-equiv="refresh" content="0; url=c.html">',
      'c.html': '<meta http-equiv="refresh" content="0; url=a.html">',
    },
    ['warning seo/redirect-chain a.html:16:17'],
  ],
  [
    'letters in no charset',
    { 'a.html': page('a.html').replace('<meta charset="utf-8">', '<!-- é -->') },
    ['error seo/charset a.html'],
  ],
  ['a page without tags', { 'b.html': 'just words' }, ['warning seo/page-not-judged b.html']],
];
