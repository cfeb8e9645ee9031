import { describe, expect, it } from 'vitest';
import { bodyOf, faultsIn, fieldsOf } from '../../../src/dashboard/approvals/form/form.ts';
import { timeLeft } from '../../../src/dashboard/approvals/inbox/deadline.ts';
import { neighbour } from '../../../src/dashboard/approvals/inbox/neighbour.ts';
import { plainText, webAddress } from '../../../src/dashboard/approvals/request/plain.ts';

const FIELDS = {
  version: { type: 'string', required: true },
  channel: { type: 'choice', options: ['beta', 2], default: 'beta', required: true },
  notes: { type: 'list', default: ['a', 'b'] },
  share: { type: 'number' },
  loud: { type: 'boolean' },
};

describe('the form of a policy', () => {
  it('begins with the defaults, which are not sent', () => {
    const fields = fieldsOf({ fields: FIELDS }, {});
    expect(fields.map(({ start }) => start)).toEqual(['', 'beta', 'a\nb', '', '']);
    expect(faultsIn(fields, {})).toEqual({ version: 'is missing' });
    expect(bodyOf(fields, { version: '1', channel: 'beta' })).toEqual({ version: '1' });
  });

  it('sends what was filled in, a list as one, and nothing for what was emptied', () => {
    const fields = fieldsOf({ fields: FIELDS }, {});
    const values = { version: '1', channel: '2', notes: ' x, y \n\n z', share: '0.5', loud: 'false' };
    expect(faultsIn(fields, values)).toEqual({});
    expect(bodyOf(fields, values)).toEqual({ ...values, notes: ['x, y', 'z'] });
    expect(bodyOf(fields, { version: '1', notes: '', share: '' })).toEqual({ version: '1' });
  });

  it('says what does not fit', () => {
    const faults = faultsIn(fieldsOf({ fields: FIELDS }, {}), { version: '1', channel: 'gamma', share: 'half' });
    expect(faults).toEqual({
      channel: 'does not fit: "gamma" is not one of its options',
      share: 'does not fit: "half" is not a number',
    });
  });

  it('leaves alone what was filled in before, whatever its name', () => {
    const fields = fieldsOf({ fields: { version: FIELDS.version, toString: { type: 'string' } } }, { version: '2' });
    expect(fields.map(({ filled }) => filled)).toEqual(['2', undefined]);
    expect(faultsIn(fields, {})).toEqual({});
    expect(bodyOf(fields, { version: '3' })).toEqual({});
  });
});

describe('moving through the list', () => {
  const stops = [1, 2, 3, 4].map((id) => ({ id, isSettled: id === 2 || id === 4 }));

  it('goes past what is settled, and stays where nothing more is', () => {
    expect(neighbour(stops, undefined, 1)).toBe(1);
    expect(neighbour(stops, undefined, -1)).toBe(3);
    expect(neighbour(stops, 1, 1)).toBe(3);
    expect(neighbour(stops, 3, 1)).toBeUndefined();
    expect(neighbour(stops, 4, -1)).toBe(3);
    expect(neighbour(stops, 9, 1)).toBe(1);
    expect(neighbour([], undefined, 1)).toBeUndefined();
  });
});

describe('the time left', () => {
  const hour = 3_600_000;

  it.each([
    [10 * hour, 0, 2 * hour, { ms: 8 * hour, isNear: false, isOver: false }],
    [10 * hour, 0, 9 * hour, { ms: hour, isNear: true, isOver: false }],
    [100 * hour, 0, 91 * hour, { ms: 9 * hour, isNear: true, isOver: false }],
    [1_000 * hour, 0, 950 * hour, { ms: 50 * hour, isNear: false, isOver: false }],
    [hour, 0, 2 * hour, { ms: 0, isNear: true, isOver: true }],
  ])('until %d, waiting since %d, at %d', (expires, since, now, left) => {
    expect(timeLeft(expires, since, now)).toEqual(left);
  });
});

describe('foreign text', () => {
  it('loses what a terminal or a reader would be misled by', () => {
    expect(plainText('\u001b[1;31mred\u001b[0m\n\u001b]0;title\u0007 a\u0000b\u202Ec\td')).toBe('red\n abc\td');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://a:b@example.org/', '//example.org', 'x', '', null])(
    'leads nowhere: %j',
    (text) => expect(webAddress(text)).toBeUndefined(),
  );

  it('leads to web pages', () => {
    expect(webAddress('HTTPS://Example.org/a b')).toBe('https://example.org/a%20b');
  });
});
