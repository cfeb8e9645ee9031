import { decideByLinkHandler } from './decide-by-link.js';
import { createLinkHandler, revokeLinksHandler } from './make-links.js';
import { showLinkHandler } from './show-link.js';
/** The operations on one-time links: two for who makes them, two for who has one. */
export function linkHandlers(context) {
    return {
        createLink: createLinkHandler(context),
        revokeLinks: revokeLinksHandler(context),
        getLink: showLinkHandler(context),
        decideByLink: decideByLinkHandler(context),
    };
}
