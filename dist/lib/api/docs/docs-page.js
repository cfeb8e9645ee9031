import { createHash } from 'node:crypto';
import { routesOf } from './document.js';
import { html, inline, prose } from './html.js';
import { operationSection } from './operation-section.js';
import { schemaSection } from './schema-section.js';
import { STYLE } from './style.js';
/** Sent with the page: nothing is loaded, nothing runs, and only the page's own style counts. */
export const DOCS_CSP = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
/** The OpenAPI document as one HTML page for people: no scripts, nothing from elsewhere. */
export function docsPage(openapi, options = {}) {
    const given = openapi;
    const document = options.mountUrl === undefined ? given : { ...given, servers: [{ url: options.mountUrl }] };
    const routes = routesOf(document);
    const groups = document.tags.map((tag) => ({
        ...tag,
        routes: routes.filter(({ operation }) => operation.tags[0] === tag.name),
    }));
    const page = html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${document.info.title}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<a class="skip" href="#content">To the content</a>
<div class="page">
<header>
${introduction(document)}
</header>
${navigation(groups)}
<main id="content">
${groups.map((group) => groupSection(document, group))}
${schemaSection(document)}
</main>
</div>
</body>
</html>
`;
    return page.html;
}
function navigation(groups) {
    return html `<nav aria-label="Operations">
<details open><summary>Operations</summary>
${groups.map(({ name, routes }) => html `<strong>${name}</strong>
<ul>${routes.map(({ method, operation }) => html `
<li><a href="#${operation.operationId}"><span class="method ${method}">${method.toUpperCase()}</span> ${operation.summary}</a></li>`)}
</ul>
`)}<strong><a href="#schemas">Schemas</a></strong>
</details>
</nav>`;
}
function introduction(document) {
    const { title, version, summary, description } = document.info;
    const base = document.servers[0]?.url ?? '';
    return html `<h1>${title}</h1>
<p class="type">Version ${version}, at <code>${base}</code>, as a document at <a href="${base}/openapi.json">openapi.json</a></p>
<p>${inline(summary)}</p>
${prose(description)}
<h4>Who calls</h4>
<dl class="fields">${Object.entries(document.components.securitySchemes).map(([name, scheme]) => html `
<div><dt><code>${scheme.name ?? (name === 'bearer' ? 'Authorization: Bearer' : name)}</code></dt><dd>${inline(scheme.description)}</dd></div>`)}
</dl>`;
}
function groupSection(document, { name, description, routes }) {
    const id = `group-${name.toLowerCase()}`;
    return html `<section class="group" aria-labelledby="${id}">
<h2 id="${id}">${name}</h2>
<p>${inline(description)}</p>
${routes.map((route) => operationSection(document, route))}
</section>
`;
}
