import { type Html } from '../../docs/html.ts';
import type { Reply } from '../../http/call.ts';
/** Headers of every answer below a link: its address is a key, so that nobody on the way keeps it or tells it on. */
export declare const LINK_HEADERS: Readonly<Record<string, string>>;
/** What stands over a page. */
export interface Notice {
    readonly mood: 'good' | 'bad' | 'plain';
    readonly text: string;
}
/** One page: no scripts, nothing from elsewhere. */
export declare function pageReply(status: number, title: string, body: Html): Reply;
/** A notice; nothing where there is none. */
export declare function noticeBox(notice: Notice | undefined): Html;
/** A page that says one thing. */
export declare function wordsPage(status: number, title: string, notice: Notice): Reply;
