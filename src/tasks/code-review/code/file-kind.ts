const SCRIPT = /\.[cm]?[jt]sx?$/;
const TEST_NAME = /(?:^|[./_-])(?:test|spec|e2e|cy)\.[cm]?[jt]sx?$/;
const TEST_FOLDER = /(?:^|\/)(?:__tests__|tests?|specs?|e2e|cypress)\//;

/** True for JavaScript and TypeScript; declaration files are none. */
export function isScript(path: string): boolean {
  return SCRIPT.test(path) && !/\.d\.[cm]?ts$/.test(path);
}

/** True for a script that holds tests by its name, or stands in a folder for tests. */
export function isTestScript(path: string): boolean {
  return isScript(path) && (TEST_NAME.test(path) || TEST_FOLDER.test(path));
}

/** True for a script whose name says that it holds tests (`a.test.ts`), or that stands in `__tests__`. */
export function isNamedTest(path: string): boolean {
  return isScript(path) && (TEST_NAME.test(path) || /(?:^|\/)__tests__\//.test(path));
}

/** True for a Python file that pytest collects by its name. */
export function isPythonTest(path: string): boolean {
  return /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/.test(path);
}

/** True for a place where printing is the point: tests, tools, examples, command lines, configuration. */
export function mayPrint(path: string): boolean {
  return (
    isTestScript(path) ||
    /(?:^|\/)(?:\.[^/]+|scripts?|bin|cli|bench(?:marks?)?|examples?|demos?|tools?|docs?)\//.test(path) ||
    /(?:^|\/)(?:cli|bin)\.[^/]+$|\.config\.[^/]+$/.test(path)
  );
}

/** The folder of a path, without a slash at its end; empty at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
