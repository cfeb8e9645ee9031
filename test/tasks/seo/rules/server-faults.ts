import type { Route } from '../support.ts';

/** Faults only a server can have. Routes are added to a good site; the home page links to /x. */
export const SERVER_FAULTS: readonly (readonly [
  name: string,
  routes: Record<string, Route>,
  found: readonly string[],
])[] = [
  ['a link that answers 410', { '/x': { status: 410 } }, ['error seo/broken-link /:18:1']],
  ['a link that answers 403', { '/x': { status: 403 } }, ['note seo/link-refused /:18:1']],
  ['a redirect without target', { '/x': { status: 302 } }, ['error seo/redirect-nowhere /:18:1']],
  ['a redirect to itself', { '/x': { status: 302, headers: { location: '/x' } } }, ['error seo/redirect-loop /:18:1']],
  [
    'a redirect out of the site',
    { '/x': { status: 302, headers: { location: 'https://other.example/' } } },
    ['note seo/link-to-redirect /:18:1'],
  ],
  [
    'robots.txt that is a page',
    { '/robots.txt': '<html></html>', '/x': { status: 204, headers: { 'content-type': 'text/plain' } } },
    ['warning seo/invalid-robots /robots.txt'],
  ],
  ['robots.txt that fails', { '/robots.txt': { status: 503 } }, ['error seo/invalid-robots /robots.txt']],
  [
    'a home page that is missing',
    { '/': { status: 404 } },
    ['error seo/home-page /', 'error seo/sitemap-broken /sitemap.xml:3:13'],
  ],
  [
    'a home page that is a file',
    { '/': { headers: { 'content-type': 'application/pdf' } } },
    ['error seo/home-page /'],
  ],
];
