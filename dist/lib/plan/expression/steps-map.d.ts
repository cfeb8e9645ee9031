import type { Json } from '../../schema/json.ts';
import { type Value } from './data.ts';
import type { Library } from './library.ts';
/**
 * The `steps` context. Ids may hold dots, so `steps.seo.validate.outputs` is read id by id: where `seo.validate` is a step it is meant, and
 * a name that only begins an id is a map of those that go on from it.
 */
export declare function stepsMap(steps: Readonly<Record<string, Json>>, library: Library): Value;
