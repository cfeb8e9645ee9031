import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identityOfRecipient, isAddress, isRecipientName, readRecipient } from '../../../src/store/links/recipient.ts';

test('a recipient is one mailbox, with or without what its person is called', () => {
  expect(readRecipient('ana@example.org')).toEqual({ address: 'ana@example.org' });
  expect(readRecipient(' Ana Ito <Ana@Example.org> ')).toEqual({ address: 'Ana@Example.org', name: 'Ana Ito' });
  expect(readRecipient('"Ito, Ana" <ana@example.org>')).toEqual({ address: 'ana@example.org', name: 'Ito, Ana' });
  expect(readRecipient('<ana@example.org>')).toEqual({ address: 'ana@example.org' });
  const none = [
    '',
    'ana',
    '@example.org',
    'ana@',
    'a@b, c@d',
    'a@b;c@d',
    'Ana <ana>',
    'a@b@c',
    'github:ana@x',
    'a\r\n@b',
  ];
  for (const text of none) expect(readRecipient(text), text).toBeUndefined();
  expect(isAddress(`${'a'.repeat(250)}@b`)).toBe(false);
});

test('a name is what can be read: no line ends, no signs that turn the text around', () => {
  for (const name of ['Ana', 'Ana Ito', '伊藤', "O'Neil"]) expect(isRecipientName(name)).toBe(true);
  for (const name of ['', ' Ana', 'A\nB', 'A\u202EB', 'A\0', '\u2066x', 'x'.repeat(129)])
    expect(isRecipientName(name)).toBe(false);
});

test('whatever is read as a recipient, its identity is that of a mailbox and of nothing else', () => {
  fc.assert(
    fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'grapheme' })), (text) => {
      const recipient = readRecipient(text);
      if (recipient === undefined) return;
      const { id, logins = [] } = identityOfRecipient(recipient);
      expect(id).toMatch(/^link:[^\s:]+@[^\s:]+$/);
      expect(id.length).toBeLessThanOrEqual(255);
      expect(logins).toEqual([id.replace('link:', 'email:')]);
    }),
  );
});
