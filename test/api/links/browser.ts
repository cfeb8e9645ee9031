import { type IncomingHttpHeaders, request } from 'node:http';
import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** A page as a browser reads it. */
export function parsed(html: string): Node {
  return parse(html);
}

/** One form of a page, as a browser would send it. */
export interface Form {
  readonly method: string;
  readonly action: string;
  /** Name and value of what is sent whichever button is pressed. */
  readonly values: readonly (readonly [string, string])[];
  readonly buttons: readonly { readonly name: string; readonly value: string; readonly words: string }[];
}

/** Headers of a form that a person sends by a click in a browser of today. */
export const BY_HAND = {
  accept: 'text/html,application/xhtml+xml',
  origin: 'null',
  'sec-fetch-site': 'same-origin',
  'sec-fetch-mode': 'navigate',
  'sec-fetch-dest': 'document',
  'sec-fetch-user': '?1',
};

/** A page, or what came instead. */
export interface Page {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly html: string;
  /** The words a person reads. */
  readonly text: string;
  readonly forms: readonly Form[];
}

/** What a request says beyond its address. */
export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: URLSearchParams | string;
}

/** Loads a page. Not by `fetch`, which says itself how it was called. */
export async function load(url: string, sent: Sent = {}): Promise<Page> {
  const { status, headers, html } = await ask(url, sent);
  const elements = elementsOf(parse(html));
  const forms = elements.filter(({ tagName }) => tagName === 'form').map(formOf);
  const body = elements.find(({ tagName }) => tagName === 'body');
  return { status, headers, html, text: body === undefined ? '' : textOf(body), forms };
}

function ask(
  url: string,
  { method = 'GET', headers = {}, body }: Sent,
): Promise<Pick<Page, 'status' | 'headers' | 'html'>> {
  const type = body instanceof URLSearchParams ? { 'content-type': 'application/x-www-form-urlencoded' } : {};
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers: { accept: 'text/html', ...type, ...headers } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          html: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asked.on('error', reject);
    asked.end(body?.toString());
  });
}

/** Fills in the page's form and presses a button of it; `headers` are those of a person's click unless told. */
export async function press(
  url: string,
  page: Page,
  decision: string | undefined,
  filled: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, string>> = BY_HAND,
): Promise<Page> {
  const [form] = page.forms;
  if (form === undefined) throw new Error(`There is no form: ${page.text}`);
  const values = new Map([...form.values, ...Object.entries(filled)]);
  if (decision !== undefined) values.set('decision', decision);
  return load(new URL(form.action, url).href, { method: form.method, headers, body: new URLSearchParams([...values]) });
}

function formOf(form: Element): Form {
  const inside = elementsOf(form);
  const named = inside.filter((one) => attribute(one, 'name') !== undefined);
  return {
    method: (attribute(form, 'method') ?? 'get').toUpperCase(),
    action: attribute(form, 'action') ?? '',
    values: named.flatMap((one): [string, string][] => {
      const value = valueIn(one);
      return value === undefined ? [] : [[attribute(one, 'name') ?? '', value]];
    }),
    buttons: inside
      .filter(({ tagName }) => tagName === 'button')
      .map((one) => ({ name: attribute(one, 'name') ?? '', value: attribute(one, 'value') ?? '', words: textOf(one) })),
  };
}

function valueIn(element: Element): string | undefined {
  if (element.tagName === 'textarea') return textOf(element);
  if (element.tagName === 'select') {
    const options = elementsOf(element).filter(({ tagName }) => tagName === 'option');
    const chosen = options.find((one) => attribute(one, 'selected') !== undefined) ?? options[0];
    return chosen === undefined ? undefined : (attribute(chosen, 'value') ?? textOf(chosen));
  }
  if (element.tagName !== 'input') return undefined;
  const isUnticked = attribute(element, 'type') === 'checkbox' && attribute(element, 'checked') === undefined;
  return isUnticked ? undefined : (attribute(element, 'value') ?? '');
}

/** Every element below a node. */
export function elementsOf(node: Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
}

/** An attribute of an element; undefined where it has none. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
