/** Text that is HTML already. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | undefined | readonly Part[];

/** HTML from a template: whatever is put in is escaped, but HTML made the same way. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: texts.reduce((before, text, index) => `${before}${rendered(parts[index - 1])}${text}`) };
}

function rendered(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'html' in part ? part.html : part.map(rendered).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** The little Markdown of descriptions: paragraphs, and words between backticks. */
export function prose(text: string | undefined): Html {
  const paragraphs = (text ?? '')
    .trim()
    .split(/\n\s*\n/)
    .filter(Boolean);
  return html`${paragraphs.map((paragraph) => html`<p>${inline(paragraph)}</p>`)}`;
}

/** One line of it. */
export function inline(text: string | undefined): Html {
  const parts = (text ?? '').split('`');
  return html`${parts.map((part, index) => (index % 2 === 0 ? html`${part}` : html`<code>${part}</code>`))}`;
}
