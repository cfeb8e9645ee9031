import type { Finding, Severity } from '../../finding.ts';
import type { Outcome } from '../crawl/outcome.ts';
import type { Robots } from '../crawl/robots.ts';
import type { Sitemap } from '../crawl/sitemap.ts';
import type { PageFacts } from '../page/facts.ts';
import type { HtmlPage } from '../page/html-page.ts';
import type { Place } from '../page/tree.ts';

/** Looks at one page by itself. */
export type PageRule = (page: HtmlPage) => readonly Finding[];

/** Looks at the pages of a site together. */
export type SiteRule = (survey: Survey) => readonly Finding[];

/** All that was learnt of a site. */
export interface Survey {
  readonly home: string;
  /** Every page that was read and is not just a redirect, in the order of the crawl. */
  readonly pages: readonly PageFacts[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly robots: Robots;
  readonly sitemap: Sitemap;
  /** The address of an absolute URL (see Site). */
  readonly addressOf: (url: string) => string | undefined;
  readonly placeOf: (address: string) => string;
}

/** What a rule says, before its place is added. */
export interface Verdict {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly cure?: string;
}

/** A verdict at a place in a file or page. */
export function at(file: string, place: Place | undefined, verdict: Verdict): Finding {
  return { ...verdict, file, ...(place ? { line: place.line, column: place.column } : {}) };
}
