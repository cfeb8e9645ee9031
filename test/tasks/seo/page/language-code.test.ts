import { expect, test } from 'vitest';
import { languageCodeFault } from '../../../../src/tasks/seo/page/language-code.ts';

test.each(['en', 'EN-us', 'pt-BR', 'zh-Hant', 'zh-Hant-TW', 'es-419', 'gsw', 'de-DE-1996'])('%s is good', (code) => {
  expect(languageCodeFault(code)).toBeUndefined();
});

test.each([
  ['english', 'is not a language code'],
  ['en_US', 'is not a language code'],
  ['', 'is not a language code'],
  ['jp', 'names no language ("jp")'],
  ['en-UK', 'names a region by "UK"; its code is GB'],
  ['en-YY', 'names no region ("YY")'],
  ['en-Abcd', 'names no script ("Abcd")'],
])('%s %s', (code, fault) => {
  expect(languageCodeFault(code)).toBe(fault);
});
