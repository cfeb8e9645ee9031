import { type ApiDocument, type Route } from './document.ts';
import { type Html } from './html.ts';
/** One operation: what it does, what it takes, what it answers, and how to call it. */
export declare function operationSection(document: ApiDocument, route: Route): Html;
