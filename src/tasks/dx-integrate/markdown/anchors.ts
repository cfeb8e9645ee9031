import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { readHtml } from './html.ts';
import { visibleText, walk } from './walk.ts';

/** The anchors a page has on GitHub: one for each heading, repeats numbered, and every id or name written in HTML. */
export function anchorsOf(root: Root): Set<string> {
  const slugger = new GithubSlugger();
  const anchors = new Set(['', 'top']);
  for (const node of walk(root)) {
    if (node.type === 'heading') addHeading(anchors, slugger, visibleText(node));
    if (node.type !== 'html') continue;
    for (const part of readHtml(node.value)) {
      if (part.kind === 'id') anchors.add(part.id);
      if (part.kind === 'heading') addHeading(anchors, slugger, part.text);
    }
  }
  return anchors;
}

// Several site builders let a heading choose its own anchor: "## Title {#anchor}".
function addHeading(anchors: Set<string>, slugger: GithubSlugger, text: string): void {
  const chosen = /\s*\{#([^\s}]+)\}\s*$/.exec(text);
  if (chosen?.[1]) anchors.add(chosen[1]);
  anchors.add(slugger.slug(text));
}
