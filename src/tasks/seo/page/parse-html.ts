import { defaultTreeAdapter, Parser, type DefaultTreeAdapterTypes as Tree, type TreeAdapter } from 'parse5';
import type { Clock } from '../../../system/clock.ts';

/** Why a page was given up: it nests deeper, holds more, or takes longer than any page a person made. */
export type Refusal = 'too deep' | 'too many elements' | 'too slow';

/** What a parsed text is, or why it was given up. */
export type Parsed = { readonly document: Tree.Document } | { readonly refused: Refusal };

/** What a page may cost at most. */
export interface ParseLimits {
  /** Elements within each other; browsers stop at 512 too. */
  readonly depth: number;
  readonly elements: number;
  readonly ms: number;
}

const LIMITS: ParseLimits = { depth: 512, elements: 150_000, ms: 10_000 };
const CHUNK = 2 ** 14;

class Refused extends Error {
  readonly why: Refusal;
  constructor(why: Refusal) {
    super(why);
    this.why = why;
  }
}

/** HTML as a tree with source places, by the standard's own algorithm; gives up on pages made to choke a parser. */
export function parseHtml(text: string, clock: Clock, limits: ParseLimits = LIMITS): Parsed {
  const parser = new Parser({
    sourceCodeLocationInfo: true,
    // Search engines without scripts read what <noscript> holds.
    scriptingEnabled: false,
    treeAdapter: guardedAdapter(limits),
  });
  const end = clock.monotonic() + limits.ms;
  try {
    for (let at = 0; at === 0 || at < text.length; at += CHUNK) {
      if (clock.monotonic() > end) throw new Refused('too slow');
      parser.tokenizer.write(text.slice(at, at + CHUNK), at + CHUNK >= text.length);
    }
    return { document: parser.document };
  } catch (thrown) {
    if (thrown instanceof Refused) return { refused: thrown.why };
    throw thrown;
  }
}

// The limits stop work while it is done: a small text can ask for a tree of billions of elements.
function guardedAdapter(limits: ParseLimits): TreeAdapter<Tree.DefaultTreeAdapterMap> {
  let depth = 0;
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement: (...given) => {
      elements += 1;
      if (elements > limits.elements) throw new Refused('too many elements');
      return defaultTreeAdapter.createElement(...given);
    },
    onItemPush: () => {
      depth += 1;
      if (depth > limits.depth) throw new Refused('too deep');
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}
