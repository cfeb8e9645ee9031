// Which path is what. All paths are relative, with forward slashes.

/** Made, foreign, or wrong on purpose: nothing here is read or judged, though links may lead to it. */
export function outOfScope(path: string): boolean {
  return /(^|\/)(node_modules|bower_components|vendor|third_party|dist|build|coverage|__snapshots__|__fixtures__|fixtures|testdata)\//.test(
    path,
  );
}

/** A Markdown page. */
export function isDocument(path: string): boolean {
  return /\.(md|markdown)$/i.test(path) && !outOfScope(path);
}

/** A page about the past, whose commands need not work today. */
export function isHistory(path: string): boolean {
  return /(^|\/)(changelog|changes|history|releases?|release-notes|news)(\.[a-z]+)?$/i.test(path);
}

/** The page a newcomer reads first. */
export function isReadme(path: string): boolean {
  return /^readme\.(md|markdown)$/i.test(path);
}

/** A package.json of the project's own. */
export function isManifest(path: string): boolean {
  return /(^|\/)package\.json$/.test(path) && !outOfScope(path);
}

/** A workflow GitHub would run. */
export function isWorkflow(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}

/** The manifest of an action. */
export function isAction(path: string): boolean {
  return /(^|\/)action\.ya?ml$/.test(path) && !outOfScope(path);
}

/** Any YAML file that may be a plan. */
export function isYaml(path: string): boolean {
  return /\.ya?ml$/.test(path) && !outOfScope(path);
}

/** A plan by its place. */
export function isInPlans(path: string): boolean {
  return /^plans\/[^/]+\.ya?ml$/.test(path);
}

/** A template of a dotenv file, which shows the variables a newcomer sets. */
export function isEnvExample(path: string): boolean {
  return (
    /(^|\/)(\.env\.(example|sample|template|dist|defaults)|(example|sample)\.env)$/.test(path) && !outOfScope(path)
  );
}

/** A test, or something only tests use. */
export function isTest(path: string): boolean {
  return /(^|\/)(tests?|__tests__|__mocks__|e2e|spec)\/|\.(test|spec)\.[cm]?[jt]sx?$/.test(path);
}

/** JavaScript or TypeScript that runs outside of tests and was written by hand. */
export function isCode(path: string): boolean {
  if (/\.d\.[cm]?ts$|\.min\.[cm]?js$|[./]generated[./]/.test(path)) return false;
  return /\.[cm]?[jt]sx?$/.test(path) && !outOfScope(path) && !isTest(path);
}

/** A file that holds versions of others' packages and so names nothing of the project's own. */
export function isLockFile(path: string): boolean {
  return /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/.test(path);
}
