import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashToken, hintOf, isTokenText, mintToken } from '../../../src/store/tokens/token-text.ts';

describe('mintToken', () => {
  it('makes tokens of one form, none twice', () => {
    const tokens = Array.from({ length: 1000 }, mintToken);
    expect(new Set(tokens).size).toBe(1000);
    for (const token of tokens) {
      expect(token).toMatch(/^orc_[0-9A-Za-z]{49}$/);
      expect(isTokenText(token)).toBe(true);
    }
  });

  it('ends in the CRC-32 of the rest, so that a scanner can tell a token without us', () => {
    const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
    const token = mintToken();
    const check = [...token.slice(-6)].reduce((value, digit) => value * 62 + digits.indexOf(digit), 0);
    expect(check).toBe(crc32(token.slice(0, -6)));
  });
});

describe('isTokenText', () => {
  it('finds one letter that is wrong, wherever it is', () => {
    const letter = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 52 }), letter, (place, other) => {
        const token = mintToken();
        const changed = token.slice(0, place) + other + token.slice(place + 1);
        return isTokenText(changed) === (changed === token);
      }),
    );
  });

  it('takes nothing else', () => {
    fc.assert(fc.property(fc.string(), (text) => !isTokenText(text)));
    const token = mintToken();
    for (const text of [token.slice(0, -1), `${token}0`, `${token}\n`, ` ${token}`, token.toUpperCase()]) {
      expect(isTokenText(text)).toBe(false);
    }
  });
});

describe('what is kept of a token', () => {
  it('is a digest and a few letters', () => {
    const token = mintToken();
    expect(hashToken(token)).toMatch(/^[0-9a-f]{64}$/);
    expect(hintOf(token)).toBe(`${token.slice(0, 8)}…`);
  });
});
