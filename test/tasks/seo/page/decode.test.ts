import { expect, test } from 'vitest';
import { decodePage } from '../../../../src/tasks/seo/page/decode.ts';

const meta = (charset: string): string => `<meta charset="${charset}">`;

test.each<[name: string, bytes: Buffer, server: string | undefined, text: RegExp, utf8: boolean, faults: string[]]>([
  ['plain ASCII', Buffer.from('abc'), undefined, /^abc$/, true, []],
  ['UTF-8 that says so', Buffer.from(`${meta('utf-8')}é`), undefined, /é$/, true, []],
  ['UTF-8 the server names', Buffer.from('é'), 'UTF-8', /^é$/, true, []],
  ['a byte order mark', Buffer.from('\ufeffé'), undefined, /^é$/, true, []],
  ['UTF-16 by its mark', Buffer.from('\ufeffé', 'utf16le'), undefined, /^é$/, false, []],
  ['Latin-1 that says so', Buffer.from(`${meta('iso-8859-1')}é`, 'latin1'), undefined, /é$/, false, []],
  [
    'Latin-1 that says UTF-8',
    Buffer.from(`${meta('utf-8')}é`, 'latin1'),
    undefined,
    /�$/,
    false,
    ['The page is not valid UTF-8, so some letters are lost.'],
  ],
  [
    'a charset nobody knows',
    Buffer.from(`${meta('klingon')}x`),
    undefined,
    /x$/,
    true,
    ['The charset "klingon" is not a known one.'],
  ],
  ['two that agree by other names', Buffer.from(meta('utf8')), 'utf-8', /./, true, []],
])('%s', (_name, bytes, server, text, utf8, faults) => {
  const decoded = decodePage(bytes, server);
  expect(decoded.text).toMatch(text);
  expect(decoded).toMatchObject({ utf8, faults });
});
