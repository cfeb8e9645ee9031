import type { PageRule } from '../rule.ts';
import { canonicalTagRule } from './canonical-tag.ts';
import { descriptionRule } from './description.ts';
import { languageRule, viewportRule } from './document.ts';
import { headingsRule } from './headings.ts';
import { imagesRule } from './images.ts';
import { jsonLdRule } from './json-ld.ts';
import { openGraphRule } from './open-graph.ts';
import { robotsTagRule } from './robots-tag.ts';
import { titleRule } from './title.ts';

/** Every rule that looks at one page by itself. */
export const PAGE_RULES: readonly PageRule[] = [
  titleRule,
  descriptionRule,
  canonicalTagRule,
  languageRule,
  viewportRule,
  headingsRule,
  imagesRule,
  openGraphRule,
  jsonLdRule,
  robotsTagRule,
];
