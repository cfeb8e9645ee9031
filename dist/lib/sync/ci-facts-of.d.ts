import type { System } from '../system/system.ts';
import { type CiFacts } from './facts/ci-facts.ts';
/** The CI job this process is a part of, and who is behind the event that started it; undefined outside of one. */
export declare function ciFactsOf({ env, files }: Pick<System, 'env' | 'files'>): Promise<CiFacts | undefined>;
