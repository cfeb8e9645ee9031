import type { Compiler } from '../expression/compile.ts';
import type { Library } from '../expression/library.ts';
import type { Faults } from '../faults.ts';
import type { PlacedStep } from '../plan.ts';
/** Warns of an `if` that does not depend on anything. */
export declare function tellConstantCondition({ step, path }: PlacedStep, compiler: Compiler, library: Library, faults: Faults): void;
