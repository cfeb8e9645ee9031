const OF = { fallback: 'none' } as const;
const LANGUAGES = new Intl.DisplayNames('en', { ...OF, type: 'language' });
const REGIONS = new Intl.DisplayNames('en', { ...OF, type: 'region' });
const SCRIPTS = new Intl.DisplayNames('en', { ...OF, type: 'script' });

/**
 * Why a language code (`en`, `pt-BR`, `zh-Hant-TW`) is not one, as the end of a sentence; undefined for a good one.
 * Only language, script and region are judged: variants and extensions are rare and left alone.
 */
export function languageCodeFault(code: string): string | undefined {
  const match = /^([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?((?:-[a-z0-9]{1,8})*)$/i.exec(code);
  if (!match) return 'is not a language code';
  const [, language = '', script, region] = match;
  if (LANGUAGES.of(language) === undefined) return `names no language ("${language}")`;
  if (script !== undefined && SCRIPTS.of(script) === undefined) return `names no script ("${script}")`;
  return region === undefined ? undefined : regionFault(region);
}

function regionFault(region: string): string | undefined {
  const named = region.toUpperCase();
  // Old and exceptional codes (UK) have a name too, but search engines know only the current one (GB).
  const current = new Intl.Locale(`und-${named}`).region;
  if (current !== undefined && current !== named) return `names a region by "${region}"; its code is ${current}`;
  return REGIONS.of(named) === undefined ? `names no region ("${region}")` : undefined;
}
