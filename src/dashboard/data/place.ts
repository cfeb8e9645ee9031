/** Where the pages and the API stand, as paths without a slash at the end: `/agents/ui` and `/agents`. */
export interface Place {
  readonly ui: string;
  readonly api: string;
}

/** The place, by the base address that the server gave the page (`document.baseURI` at its start). */
export function placeOf(baseUri: string): Place {
  const ui = new URL('.', baseUri).pathname.replace(/\/+$/, '');
  return { ui, api: ui.slice(0, ui.lastIndexOf('/')) };
}
