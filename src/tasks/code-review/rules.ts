import type { FileRule, ReviewRule } from './review.ts';
import { conflictMarkers } from './rules/conflict-markers.ts';
import { debugLeftovers } from './rules/debug-leftovers.ts';
import { generatedByName, generatedByText } from './rules/generated-files.ts';
import { installScripts } from './rules/install-scripts.ts';
import { largeFiles } from './rules/large-files.ts';
import { lockFiles } from './rules/lock-files.ts';
import { missingTests } from './rules/missing-tests.ts';
import { publicExports } from './rules/public-exports.ts';
import { secrets } from './rules/secrets.ts';
import { testModifiers } from './rules/test-modifiers.ts';

/** The rules that look at one file's text at a time. */
export const FILE_RULES: readonly FileRule[] = [
  secrets,
  conflictMarkers,
  testModifiers,
  debugLeftovers,
  generatedByText,
];

/** The rules that look at the change, or the tree, as a whole. */
export const REVIEW_RULES: readonly ReviewRule[] = [
  largeFiles,
  generatedByName,
  lockFiles,
  installScripts,
  publicExports,
  missingTests,
];
