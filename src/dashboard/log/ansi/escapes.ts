/**
 * A terminal's escape sequence, as ECMA-48 has it: `ESC [ ... m` and its like (the words in between are caught, and the letter that ends it), strings
 * (`ESC ] ... BEL`), and the short ones. A string that nobody ends is none: it would swallow the rest of the line.
 */
const SEQUENCES = [
  '(?:\\u001b\\[|\\u009b)([0-?]*)[ -/]*([@-~])',
  '(?:\\u001b[\\]PX^_]|[\\u009d\\u0090\\u0098\\u009e\\u009f])[^\\u0007\\u001b\\u009c\\n]*(?:\\u0007|\\u001b\\\\|\\u009c)',
  '\\u001b[ -/]+[0-~]',
  '\\u001b[=>78cDEHMNOZ]',
].join('|');

/** Finds the sequences of a text, one after the other; has a state of its own. */
export function escapeFinder(): RegExp {
  return new RegExp(SEQUENCES, 'g');
}

const ALL = escapeFinder();

/** The text without its sequences. */
export function withoutEscapes(text: string): string {
  return text.includes('\u001b') || /[\u0090-\u009f]/.test(text) ? text.replace(ALL, '') : text;
}

// Everything that is not seen, or that changes how what stands beside it is seen.
const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

/** A character that is not seen as one that is: `␛` for ESC, `⟨U+202E⟩` for what turns the direction of writing. */
export function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 32) return String.fromCodePoint(0x2400 + code);
  return code === 127 ? '\u2421' : `\u27e8U+${code.toString(16).toUpperCase().padStart(4, '0')}\u27e9`;
}

/** A piece of a text; `isSign` where it stands for a character that is not seen. */
export interface Piece {
  readonly text: string;
  readonly isSign: boolean;
}

/** The text in pieces, in which every character is seen; tabs stay. */
export function visiblePieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: character, index } of text.matchAll(UNSEEN)) {
    if (character === '\t') continue;
    if (index > at) pieces.push({ text: text.slice(at, index), isSign: false });
    pieces.push({ text: visible(character), isSign: true });
    at = index + character.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isSign: false });
  return pieces;
}
