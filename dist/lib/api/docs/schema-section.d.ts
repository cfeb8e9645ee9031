import type { ApiDocument, Schema } from './document.ts';
import { type Html } from './html.ts';
/** What a value may be, in a few words, with links to the schemas it names. */
export declare function typeWords(schema: Schema): Html;
/** All schemas by name, each with its fields. */
export declare function schemaSection(document: ApiDocument): Html;
