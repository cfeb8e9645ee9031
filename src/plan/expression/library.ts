/** GitHub's own expression package, loaded. */
export type Library = typeof import('@actions/expressions') & {
  readonly ast: typeof import('@actions/expressions/ast');
};

let loading: Promise<Library> | undefined;

/** Loads the package once; plans without expressions never pay for it. */
export function loadLibrary(): Promise<Library> {
  loading ??= Promise.all([import('@actions/expressions'), import('@actions/expressions/ast')]).then(
    ([language, ast]) => ({
      ...language,
      ast,
    }),
  );
  return loading;
}
