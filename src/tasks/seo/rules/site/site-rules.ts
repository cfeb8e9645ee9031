import type { SiteRule } from '../rule.ts';
import { canonicalRule } from './canonical.ts';
import { duplicatesRule } from './duplicates.ts';
import { homeRule } from './home.ts';
import { hreflangRule } from './hreflang.ts';
import { linksRule } from './links.ts';
import { robotsFileRule } from './robots-file.ts';
import { sitemapRule } from './sitemap.ts';

/** Every rule that looks at the pages of a site together. */
export const SITE_RULES: readonly SiteRule[] = [
  homeRule,
  robotsFileRule,
  sitemapRule,
  duplicatesRule,
  canonicalRule,
  hreflangRule,
  linksRule,
];
