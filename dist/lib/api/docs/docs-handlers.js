import { openapi } from '../../schema/generated/task-api/openapi.js';
import { DOCS_CSP, docsPage } from './docs-page.js';
/** Answers the OpenAPI document, and the same as a page; both name the mount as the caller sees it. */
export function docsHandlers() {
    const document = JSON.parse(openapi);
    const caching = { 'Cache-Control': 'no-cache' };
    let last = { mountUrl: '', page: '' };
    // Nearly every caller sees the same mount.
    const pageAt = (mountUrl) => {
        if (last.page === '' || last.mountUrl !== mountUrl)
            last = { mountUrl, page: docsPage(document, { mountUrl }) };
        return last.page;
    };
    return {
        getOpenapi: ({ mountUrl }) => {
            const servers = [{ ...document.servers[0], url: mountUrl || '/' }];
            return {
                status: 200,
                type: 'application/json',
                headers: caching,
                body: JSON.stringify({ ...document, servers }),
            };
        },
        getDocs: ({ mountUrl }) => {
            const headers = { ...caching, 'Content-Security-Policy': DOCS_CSP, 'X-Content-Type-Options': 'nosniff' };
            return { status: 200, type: 'text/html', headers, body: pageAt(mountUrl) };
        },
    };
}
