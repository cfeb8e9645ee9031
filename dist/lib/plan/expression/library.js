let loading;
/** Loads the package once; plans without expressions never pay for it. */
export function loadLibrary() {
    loading ??= Promise.all([import('@actions/expressions'), import('@actions/expressions/ast')]).then(([language, ast]) => ({
        ...language,
        ast,
    }));
    return loading;
}
