import type { Clock } from '../../../system/clock.ts';
import type { HtmlPage } from '../page/html-page.ts';
import { readPage } from '../page/read-page.ts';
import { fixesFor, type RepairContext } from './fixes.ts';
import { type Insertion, withInsertions } from './insertion.ts';
import { onlyAddsTo } from './same-page.ts';

/** A page's text after repair; `unsafe` where the additions would have changed what was there, and nothing was done. */
export type RepairedPage =
  | { readonly text: string; readonly insertions: readonly Insertion[] }
  | { readonly unsafe: true };

/** Adds what a page lacks, and reads the outcome again to prove that it holds and that the rest is as it was. */
export function repairPage(page: HtmlPage, context: RepairContext, clock: Clock): RepairedPage {
  const insertions = fixesFor(page, context);
  if (insertions.length === 0) return { text: page.source, insertions };
  const text = withInsertions(page.source, insertions);
  const again = readPage({ address: page.address, place: page.place, bytes: Buffer.from(text), cut: false }, clock);
  if (!('page' in again) || !onlyAddsTo(page.document, again.page.document)) return { unsafe: true };
  return fixesFor(again.page, context).length === 0 ? { text, insertions } : { unsafe: true };
}
