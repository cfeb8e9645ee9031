import { at, type SiteRule, type Verdict } from '../rule.ts';

/** robots.txt is there, is text, and lets robots in. */
export const robotsFileRule: SiteRule = ({ robots, home }) => {
  const verdict = STATES[robots.state] ?? (robots.allows(home) ? undefined : BLOCKS_HOME);
  return verdict ? [at(robots.place, undefined, verdict)] : [];
};

const BLOCKS_HOME: Verdict = {
  rule: 'seo/robots-blocks-home',
  severity: 'note',
  message: 'robots.txt forbids the home page, so nobody finds the site by searching.',
};

const STATES: Readonly<Record<string, Verdict>> = {
  none: {
    rule: 'seo/missing-robots',
    severity: 'note',
    message: 'The site has no robots.txt.',
    cure: 'Write one that names the sitemap.',
  },
  'not text': {
    rule: 'seo/invalid-robots',
    severity: 'warning',
    message: 'In place of robots.txt the server sends something that is not text.',
  },
  unreadable: {
    rule: 'seo/invalid-robots',
    severity: 'error',
    message: 'robots.txt cannot be read, and robots then stay away from the whole site.',
  },
};
