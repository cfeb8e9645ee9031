import { isTokenText, mintToken } from '../tokens/token-text.js';
/** What the token of every one-time link begins with. */
export const LINK_PREFIX = 'orl_';
/** The token of a new link: `orl_`, 256 random bits and a checksum, as tokens of callers are made; neither stands for the other. */
export function mintLinkToken() {
    return mintToken(LINK_PREFIX);
}
/** Whether a text can be the token of a link at all. */
export function isLinkToken(text) {
    return isTokenText(text, LINK_PREFIX);
}
/** The address of a link below the mount of the API (`https://example.org/agents`); `decision` preselects, and decides nothing. */
export function linkUrl(mountUrl, token, decision) {
    return `${mountUrl}/links/${token}${decision === undefined ? '' : `?decision=${decision}`}`;
}
