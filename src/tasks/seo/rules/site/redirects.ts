import type { Trail } from '../../crawl/outcome.ts';
import type { Verdict } from '../rule.ts';

/** What is wrong with a reference that meets a redirect; undefined for one that does not. */
export function redirectVerdict(written: string, { hops, end }: Trail): Verdict | undefined {
  const subject = `The link "${written}"`;
  if (end.kind === 'loop') {
    return { rule: 'seo/redirect-loop', severity: 'error', message: `${subject} is redirected in a circle.` };
  }
  if (end.kind === 'redirect') {
    return { rule: 'seo/redirect-nowhere', severity: 'error', message: `${subject} is redirected without a target.` };
  }
  if (hops.length < 2 || end.kind === 'disallowed') return undefined;
  const target = hops[hops.length - 1];
  const cure = `Link to ${target} itself.`;
  if (hops.length > 2) {
    const message = `${subject} is redirected ${hops.length - 1} times before it reaches its page.`;
    return { rule: 'seo/redirect-chain', severity: 'warning', message, cure };
  }
  return {
    rule: 'seo/link-to-redirect',
    // An address that forwards to another site (a sign-in, a download) is often meant to.
    severity: end.kind === 'outside' ? 'note' : 'warning',
    message: `${subject} is redirected.`,
    cure,
  };
}
