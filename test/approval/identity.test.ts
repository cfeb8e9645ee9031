import { describe, expect, test } from 'vitest';
import { countPeople, hasAsked, type Identity, isMeant, isSamePerson } from '../../src/approval/identity.ts';
import { identityOfRecipient } from '../../src/store/links/recipient.ts';

const identity = (id: string, more: Partial<Identity> = {}): Identity => ({ provider: 'x', id, name: id, ...more });
const MAILBOX = identityOfRecipient({ address: 'Ana@Example.org', name: 'ana' });

describe('who a link is for', () => {
  test('is meant by the address, with its kind or without, however it is written', () => {
    for (const approver of ['ana@example.org', 'Ana@EXAMPLE.org', 'email:ana@example.org', 'link:ana@example.org'])
      expect(isMeant(MAILBOX, approver), approver).toBe(true);
  });

  test('is meant by nothing that only looks like it', () => {
    const others = [
      'ana',
      'github:ana',
      'github:ana@example.org',
      'slack:ana@example.org',
      'host:ana@example.org',
      'example.org',
      '@example.org',
    ];
    for (const approver of [
      ...others,
      'ana@example.com',
      'acme/release',
      'group:ana@example.org',
      'bana@example.org',
      'link:ana',
    ])
      expect(isMeant(MAILBOX, approver), approver).toBe(false);
  });

  test('is whoever the host application, or a person of its own, says has that address', () => {
    for (const same of [identity('host:ana@example.org'), identity('host:7', { logins: ['email:ana@example.org'] })]) {
      expect(isSamePerson(MAILBOX, same)).toBe(true);
      expect(countPeople([MAILBOX, same])).toBe(1);
    }
    expect(hasAsked(MAILBOX, ['host:ana@example.org'])).toBe(true);
  });

  test('is no account on GitHub or in Slack that is called like the address', () => {
    for (const account of [identity('github:ana@example.org'), identity('slack:ana@example.org')]) {
      expect(isSamePerson(MAILBOX, account)).toBe(false);
      expect(countPeople([MAILBOX, account])).toBe(2);
      for (const approver of ['ana@example.org', 'email:ana@example.org'])
        expect(isMeant(account, approver)).toBe(false);
      expect(isMeant(account, account.id)).toBe(true);
      expect(hasAsked(MAILBOX, [account.id])).toBe(false);
    }
    expect(isSamePerson(MAILBOX, identity('github:ana'))).toBe(false);
  });
});

test('a name without a kind is the user of that name by whatever way; with one only that way', () => {
  expect(isMeant(identity('github:ana'), 'ana')).toBe(true);
  expect(isMeant(identity('github:ana'), '@Ana')).toBe(true);
  expect(isMeant(identity('host:ana'), 'github:ana')).toBe(false);
  expect(isMeant(identity('slack:T1/U1', { logins: ['github:ana'] }), 'github:ana')).toBe(true);
});

describe('who only looks like somebody', () => {
  const LIKE_KIM = ['host:\u212aim', 'host:kim ', 'host:kim\u00a0', 'host:\ufeffkim', 'host:k\u0131m', 'host:\u043aim'];

  test('is not meant, and is nobody else', () => {
    for (const id of LIKE_KIM) {
      expect(isMeant(identity(id), 'kim'), id).toBe(false);
      expect(countPeople([identity(id), identity('host:kim')]), id).toBe(2);
    }
    expect(isMeant(identity('host:Kim'), ' @KIM ')).toBe(true);
    expect(isMeant(identity('host:Änne'), 'änne')).toBe(true);
  });

  test('has asked where it asks itself', () => {
    for (const id of LIKE_KIM) expect(hasAsked(identity(id), [id]), id).toBe(true);
    expect(hasAsked(identity('github:kim'), [' @kim'])).toBe(true);
  });
});
