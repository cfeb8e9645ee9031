import type { ApiContext } from '../context.ts';
import type { Handlers } from '../http/call.ts';
import { decideByLinkHandler } from './decide-by-link.ts';
import { createLinkHandler, revokeLinksHandler } from './make-links.ts';
import { showLinkHandler } from './show-link.ts';

/** The operations on one-time links: two for who makes them, two for who has one. */
export function linkHandlers(
  context: ApiContext,
): Pick<Handlers, 'createLink' | 'revokeLinks' | 'getLink' | 'decideByLink'> {
  return {
    createLink: createLinkHandler(context),
    revokeLinks: revokeLinksHandler(context),
    getLink: showLinkHandler(context),
    decideByLink: decideByLinkHandler(context),
  };
}
