/** Hides secrets in what the runner shows. */
export interface Masks {
  /** A secret, whole and line by line, and the forms it takes when it is encoded. */
  add(value: string): void;
  hide(text: string): string;
  readonly values: ReadonlySet<string>;
}

/** The runner's masker: exact text, no least length. */
export function createMasks(): Masks {
  const values = new Set<string>();
  let pattern: RegExp | undefined;
  return {
    values,
    add: (value) => {
      const lines = [value, ...value.split(/[\r\n]+/).map((line) => line.trim())].filter((line) => line !== '');
      for (const line of lines) for (const form of formsOf(line)) if (form !== '') values.add(form);
      const longestFirst = [...values].sort((one, other) => other.length - one.length);
      pattern = new RegExp(longestFirst.map((one) => one.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'), 'g');
    },
    hide: (text) => (pattern === undefined || values.size === 0 ? text : text.replaceAll(pattern, '***')),
  };
}

function formsOf(value: string): string[] {
  const bytes = Buffer.from(value);
  const shifted = [0, 1, 2].map((shift) => {
    const part = bytes.subarray(shift).toString('base64');
    return shift === 0 ? part : part.replace(/.{0,2}=*$/, '');
  });
  return [
    value,
    ...shifted.filter((part) => part.length > 3),
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value.toString()),
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    ...(value.length > 8 ? [value.replace(/^"|"$/g, '')] : []),
  ];
}
