import { type Files } from '../system/files.ts';
import type { StepRunner } from './step-runner.ts';
/**
 * The step runners of a plan's plugins: ES modules that export `runners` (a list), `runner`, or one of either as default. Paths count from
 * `folder`. Throws `usage` for a file that is not there, cannot be loaded, or exports something else.
 */
export declare function loadPlugins(paths: readonly string[], folder: string, files?: Pick<Files, 'exists'>): Promise<StepRunner[]>;
