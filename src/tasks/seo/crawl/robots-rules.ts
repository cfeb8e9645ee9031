import robotsParser from 'robots-parser';

/** What a robots.txt text says. */
export interface RobotsRules {
  /** Whether a robot may visit a URL; true for one the text does not speak of. */
  allows(url: string, robot: string): boolean;
  /** `Sitemap:` lines, as written. */
  readonly sitemaps: readonly string[];
  /** Seconds between requests it asks a robot for; 0 where it asks for none. */
  delay(robot: string): number;
}

// The package is a CommonJS function, which its types describe as an ES module's default.
const parse = robotsParser as unknown as typeof robotsParser.default;

/** Reads a robots.txt that stands at `address`. */
export function parseRobots(address: string, text: string): RobotsRules {
  const rules = parse(address, text.replace(/^\ufeff/, ''));
  return {
    allows: (url, robot) => rules.isAllowed(url, robot) ?? true,
    sitemaps: rules.getSitemaps(),
    delay: (robot) => Math.max(0, rules.getCrawlDelay(robot) ?? 0),
  };
}
