import type { Clock } from '../../../system/clock.ts';
import { decodePage } from './decode.ts';
import { createHtmlPage, type HtmlPage } from './html-page.ts';
import { parseHtml } from './parse-html.ts';

/** A body that is said to be HTML. */
export interface PageBody {
  readonly address: string;
  readonly place: string;
  readonly bytes: Buffer;
  readonly cut: boolean;
  /** As the server said it. */
  readonly charset?: string;
  /** The `X-Robots-Tag` header. */
  readonly robotsTag?: string;
}

/** A page ready for the rules, or why it cannot be judged (`refused` ends the sentence "The page ..."). */
export type ReadPage =
  | { readonly page: HtmlPage; readonly charsetFaults: readonly string[]; readonly utf8: boolean }
  | { readonly refused: string };

/** Bytes to a page. What is not whole, not HTML, or made to choke a parser is refused: half a page would be judged wrongly. */
export function readPage(body: PageBody, clock: Clock): ReadPage {
  if (body.cut) return { refused: 'is larger than 5 MB and was not judged' };
  const { text, utf8, faults } = decodePage(body.bytes, body.charset);
  if (text.includes('\0')) return { refused: 'is not HTML but binary data, and was not judged' };
  if (!/<[a-z!]/i.test(text)) return { refused: 'is not HTML: it holds no tag, and was not judged' };
  const parsed = parseHtml(text, clock);
  if ('refused' in parsed) return { refused: `is ${REFUSALS[parsed.refused]} and was not judged` };
  const { address, place, robotsTag = '' } = body;
  const page = createHtmlPage({ address, place, source: text, document: parsed.document, robotsTag });
  return { page, charsetFaults: faults, utf8 };
}

const REFUSALS = {
  'too deep': 'nested more than 512 elements deep',
  'too many elements': 'made of more than 150,000 elements',
  'too slow': 'too tangled to be read in 10 s',
} as const;
