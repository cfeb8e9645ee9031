/** Hides secrets in what the runner shows. */
export interface Masks {
  /** A secret, whole and line by line, and the forms it takes when it is encoded. */
  add(value: string): void;
  hide(text: string): string;
  readonly values: ReadonlySet<string>;
}

/** Characters by which secrets are looked up: a job has thousands of stop tokens. */
const PREFIX = 2;

/** The runner's masker: exact text, no least length. */
export function createMasks(): Masks {
  const values = new Set<string>();
  const byPrefix = new Map<string, string[]>();
  const remember = (value: string): void => {
    if (value === '' || values.has(value)) return;
    values.add(value);
    const prefix = value.slice(0, PREFIX);
    const group = byPrefix.get(prefix) ?? [];
    byPrefix.set(
      prefix,
      [...group, value].sort((one, other) => other.length - one.length),
    );
  };
  const secretAt = (text: string, at: number): string | undefined => {
    const groups = [byPrefix.get(text.slice(at, at + PREFIX)), byPrefix.get(text.charAt(at))];
    for (const group of groups) {
      const found = group?.find((value) => text.startsWith(value, at));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    values,
    add: (value) => {
      for (const line of [value, ...value.split(/[\r\n]+/).map((one) => one.trim())]) {
        if (line !== '') for (const form of formsOf(line)) remember(form);
      }
    },
    hide: (text) => {
      if (values.size === 0) return text;
      let hidden = '';
      let from = 0;
      for (let at = 0; at < text.length; at += 1) {
        const found = secretAt(text, at);
        if (found === undefined) continue;
        hidden += `${text.slice(from, at)}***`;
        from = at + found.length;
        at = from - 1;
      }
      return hidden + text.slice(from);
    },
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
    encodeURIComponent(value),
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    ...(value.length > 8 ? [value.replace(/^"|"$/g, '')] : []),
  ];
}
