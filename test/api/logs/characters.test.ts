import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeCharacters } from '../../../src/api/logs/characters.ts';

describe('whole characters', () => {
  it('cut nowhere inside one: the pieces put together are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.nat(100), (text, cut) => {
        const bytes = Buffer.from(text);
        const at = Math.min(cut, bytes.byteLength);
        const whole = wholeCharacters(bytes.subarray(0, at));
        expect(at - whole).toBeLessThan(4);
        expect(bytes.toString('utf8', 0, whole) + bytes.toString('utf8', whole)).toBe(bytes.toString('utf8'));
      }),
    );
  });

  it('hold nothing back of bytes that are no text', () => {
    expect(wholeCharacters(Uint8Array.of(0x61, 0xff))).toBe(2);
    expect(wholeCharacters(Uint8Array.of(0x80, 0x80, 0x80, 0x80))).toBe(4);
    expect(wholeCharacters(Uint8Array.of(0x61, 0xe2, 0x82))).toBe(1);
    expect(wholeCharacters(new Uint8Array())).toBe(0);
  });
});
