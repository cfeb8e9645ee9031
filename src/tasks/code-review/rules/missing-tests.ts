import type { Finding } from '../../finding.ts';
import { exportNames } from '../code/export-names.ts';
import { folderOf, isNamedTest, isScript, isTestScript } from '../code/file-kind.ts';
import { codeTokens } from '../code/javascript.ts';
import type { Review, ReviewedFile } from '../review.ts';

/** Finds new source files without a test where most of the older files beside them have one. */
export async function missingTests(review: Review): Promise<Finding[]> {
  const added = review.files.filter((file) => file.status === 'added' && !file.marked && isSource(file.path));
  if (!review.change || added.length === 0) return [];
  const tested = new Set([...review.tree].filter(isNamedTest).map(subjectOf));
  const isNew = new Set(added.map((file) => file.path));
  const older = byFolder([...review.tree].filter((path) => isSource(path) && !isNew.has(path)));
  const found: Finding[] = [];
  for (const file of added) {
    if (tested.has(subjectOf(file.path))) continue;
    const siblings = older.get(folderOf(file.path)) ?? [];
    const withTest = siblings.filter((path) => tested.has(subjectOf(path))).length;
    if (withTest >= 2 && withTest > siblings.length / 2 && (await hasCode(review, file))) {
      found.push(missingTest(file.path, withTest, siblings.length));
    }
  }
  return found;
}

function byFolder(paths: readonly string[]): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const folder = folders.get(folderOf(path));
    if (folder) folder.push(path);
    else folders.set(folderOf(path), [path]);
  }
  return folders;
}

function isSource(path: string): boolean {
  return isScript(path) && !isTestScript(path) && !/(?:^|\/)index\.[^/]+$|\.config\.[^/]+$/.test(path);
}

// `src/a/b.ts`, `test/a/b.test.ts` and `src/a/__tests__/b.ts` are about the same thing: `a/b`.
function subjectOf(path: string): string {
  const parts = path.replace(/\.[cm]?[jt]sx?$/, '').replace(/[._-](?:test|spec)$/, '');
  return parts
    .split('/')
    .filter((part) => !/^(?:src|lib|tests?|specs?|__tests__|unit)$/.test(part))
    .join('/');
}

// A file of types alone has nothing to run.
async function hasCode(review: Review, file: ReviewedFile): Promise<boolean> {
  const text = (await review.read(file.path)) ?? '';
  const runs = codeTokens(file.path, text).some(({ value }) => /^(?:function|class|const|let|var|=>)$/.test(value));
  return runs && exportNames(file.path, text).size > 0 && /\b(?:function|class)\b|=>/.test(text);
}

function missingTest(file: string, withTest: number, siblings: number): Finding {
  return {
    rule: 'review/missing-test',
    severity: 'warning',
    message: `This new file has no test, while ${withTest} of the ${siblings} files beside it have one.`,
    cure: 'Write one beside the others.',
    file,
  };
}
