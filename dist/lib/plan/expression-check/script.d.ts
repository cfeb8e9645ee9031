import type { Path } from '../faults.ts';
import type { PlacedStep, PlanFile } from '../plan.ts';
/** Refuses expressions in a script, where a value would become code, and shows the safe form: a variable. */
export declare function tellScriptExpressions(script: string, path: Path, placed: PlacedStep | undefined, file: PlanFile): void;
/** Warns of a script that counts on a secret its environment does not have: the plan's secrets are taken out of what steps inherit. */
export declare function tellSecretsWithoutEnv({ step, path }: PlacedStep, { plan, faults }: PlanFile): void;
