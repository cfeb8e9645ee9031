import { biome } from './biome.ts';
import { eslint } from './eslint.ts';
import type { Linter } from './linter.ts';
import { ruff } from './ruff.ts';

/** Every linter this job knows. */
export const LINTERS: readonly Linter[] = [biome, eslint, ruff];
