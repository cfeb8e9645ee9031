/** How the hidden marker of everything of a plan begins, in pull requests, issues and comments. */
export function markerStart(plan: string): string {
  return `<!-- orchestrator: ${hidden({ plan }).slice(0, -1)}`;
}

/** A marker as it stands in a text; the plan is its first part. */
export function hiddenMarker(marker: { readonly plan: string }): string {
  return `<!-- orchestrator: ${hidden(marker)} -->`;
}

// Neither end of a comment may come out of a name; and the plan's stands in workflows, in any encoding.
function hidden(marker: object): string {
  return JSON.stringify(marker).replace(/[<>]|--|[^ -~]/g, (sign) => {
    return [...sign].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  });
}
