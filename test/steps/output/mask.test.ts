import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMask } from '../../../src/steps/output/mask.ts';

const TOKEN = 'ghp_16C7e42F292c6912E7710c838347Ae178B4a'; // secretlint-disable-line -- made up

describe('what is hidden', () => {
  test.each([
    ['as it is', `token ${TOKEN}!`, 'token ***!'],
    ['twice in a row', TOKEN + TOKEN, '***'],
    ['several times', `${TOKEN} and ${TOKEN}`, '*** and ***'],
    ['at the very end', `x${TOKEN}`, 'x***'],
    ['base64, alone', Buffer.from(TOKEN).toString('base64'), '***'],
  ])('a secret printed %s', (_name, text, expected) => {
    expect(createMask([TOKEN]).text(text)).toBe(expected);
  });

  test.each([0, 1, 2, 3, 4])('a secret in base64 after %i other bytes', (before) => {
    const printed = Buffer.from(`${'u'.repeat(before)}${TOKEN}:x`).toString('base64');
    const masked = createMask([TOKEN]).text(printed);
    expect(masked).toContain('***');
    // What is left of it around the mask is at most the bits it shares with its neighbours.
    for (const piece of masked.split('***')) expect(piece.length).toBeLessThan(12);
  });

  test.each([
    ['base64url', 'a?b>c~~~???', (secret: string) => Buffer.from(secret).toString('base64url')],
    ['URL-encoded', 'p4ss/w0rd & more', encodeURIComponent],
    [
      'URL-encoded in lower case',
      'p4ss/w0rd & more',
      (secret: string) => encodeURIComponent(secret).replace('%2F', '%2f'),
    ],
    ['form-encoded', "p4ss w0rd's", (secret: string) => new URLSearchParams({ q: secret }).toString().slice(2)],
    ['JSON-escaped', 'quote " and \\ and\ttab', (secret: string) => JSON.stringify(secret).slice(1, -1)],
  ])('a secret %s', (_name, secret, encode) => {
    expect(encode(secret)).not.toBe(secret);
    const masked = createMask([secret]).text(`[${encode(secret)}]`);
    expect(masked.replace(/[%A-Z0-9a-z]{0,3}\]$/, ']')).toBe('[***]');
  });

  test('every line of a secret of several lines, whatever stands around it', () => {
    const key = '-----BEGIN KEY-----\nMIIEvQIBADANBgkq\n   hkiG9w0BAQEFAASC\nok\n-----END KEY-----\n';
    const mask = createMask([key]);
    expect(mask.text('  | MIIEvQIBADANBgkq\r\n  | hkiG9w0BAQEFAASC\r\n')).toBe('  | ***\r\n  | ***\r\n');
    expect(mask.text(`<${key}>`)).toBe('<***\n>');
    expect(mask.text(JSON.stringify({ key }))).toBe('{"key":"***\\n"}');
  });

  test('a short line of a long secret is left alone: it would empty the log', () => {
    const mask = createMask(['{\n"key": "value-of-it"\n}']);
    expect(mask.text('{ } ok')).toBe('{ } ok');
    expect(mask.text('x "key": "value-of-it" y')).toBe('x *** y');
  });

  test('a secret of one character, because it was named', () => {
    expect(createMask(['z']).text('fizz')).toBe('fi***');
  });

  test('overlapping secrets leave no piece of either', () => {
    const mask = createMask(['abcdef', 'defghi', 'cd']);
    expect(mask.text('xabcdefghiy')).toBe('x***y');
    expect(mask.text('abcdefabcdef')).toBe('***');
    expect(mask.text('cd-defghi')).toBe('***-***');
  });

  test('bytes that are no text', () => {
    const masked = createMask(['tökén']).bytes(
      Buffer.concat([Buffer.from([0xff, 0xfe, 0]), Buffer.from('tökén'), Buffer.from([0xc3])]),
    );
    expect(masked).toEqual(Buffer.concat([Buffer.from([0xff, 0xfe, 0]), Buffer.from('***'), Buffer.from([0xc3])]));
  });
});

describe('what is not', () => {
  test('blank secrets hide nothing', () => {
    const mask = createMask(['', '  ', '\n']);
    expect(mask.longest).toBe(0);
    expect(mask.text('a b\n')).toBe('a b\n');
  });

  test('the same buffer comes back where nothing is found', () => {
    const bytes = Buffer.from('nothing to see');
    expect(createMask([TOKEN]).bytes(bytes)).toBe(bytes);
    expect(createMask([]).bytes(bytes)).toBe(bytes);
  });
});

test('a secret learned later is hidden from then on', () => {
  const mask = createMask([]);
  expect(mask.text('hunter22')).toBe('hunter22');
  mask.add('hunter22');
  expect(mask.text('hunter22')).toBe('***');
  mask.add('other-one');
  expect(mask.text('hunter22 other-one')).toBe('*** ***');
});

const letters = (alphabet: string, maxLength: number) => fc.string({ unit: fc.constantFrom(...alphabet), maxLength });

test('law: nothing of what is named is ever left, however secrets overlap', () => {
  fc.assert(
    fc.property(fc.array(letters('abcd', 12), { maxLength: 6 }), letters('abcd.', 200), (secrets, text) => {
      const masked = createMask(secrets).text(text);
      for (const secret of secrets) if (secret !== '') expect(masked).not.toContain(secret);
    }),
    { numRuns: 150 },
  );
});

test('law: it finds what a plain search finds', () => {
  const needle = letters('ab', 90).filter((text) => text.length > 0);
  fc.assert(
    fc.property(fc.array(needle, { minLength: 1, maxLength: 4 }), letters('ab-', 400), (secrets, noise) => {
      const text = secrets.reduce((all, secret, at) => `${all.slice(0, at * 7)}${secret}${all.slice(at * 7)}`, noise);
      expect(createMask(secrets).text(text)).toBe(maskPlainly(text, secrets));
    }),
    { numRuns: 150 },
  );
});

/** The slow way, for texts in which no encoded form occurs. */
function maskPlainly(text: string, secrets: readonly string[]): string {
  const hidden = new Array<boolean>(text.length).fill(false);
  for (const secret of secrets) {
    for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
      hidden.fill(true, at, at + secret.length);
    }
  }
  let masked = '';
  for (let at = 0; at < text.length; at++) {
    if (!hidden[at]) masked += text[at];
    else if (!hidden[at - 1]) masked += '***';
  }
  return masked;
}
