import type { SchemaFault } from '../../schema/generated/plan-language/validate-plan.js';
import type { Faults, Path } from '../faults.ts';
/** The keyword of the schema that a fault breaks. */
export declare function keywordOf({ rule }: SchemaFault): string;
/** Tells one fault the schema found in the words of the plan language. */
export declare function tellShapeFault(fault: SchemaFault, path: Path, data: unknown, faults: Faults): void;
