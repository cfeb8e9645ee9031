import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningOf, readCommand } from '../../src/approval/comment-command.ts';

const TASKS = ['bump', 'gate', 'publish[eu]'];

function meant(comment: string, tasks = TASKS) {
  const command = readCommand(comment);
  return command && { decision: command.decision, ...meaningOf(command, tasks) };
}

describe('a decision in a comment', () => {
  it.each([
    ['/approve', { decision: 'approve', fields: {} }],
    ['/approve gate', { decision: 'approve', task: 'gate', fields: {} }],
    ['/approve `gate` version=1.4.0', { decision: 'approve', task: 'gate', fields: { version: '1.4.0' } }],
    ['/approve publish[eu]', { decision: 'approve', task: 'publish[eu]', fields: {} }],
    [
      '/approve version=1.4.0 channel="late \\"beta\\"" Looks right.',
      { decision: 'approve', fields: { version: '1.4.0', channel: 'late "beta"' }, note: 'Looks right.' },
    ],
    ["/approve a='x y' b=", { decision: 'approve', fields: { a: 'x y', b: '' } }],
    ['/approve Looks right.\r\nReally.\r\n', { decision: 'approve', fields: {}, note: 'Looks right.\nReally.' }],
    ['/reject gate x=1 is too big', { decision: 'reject', task: 'gate', fields: {}, note: 'x=1 is too big' }],
    ['/reject too soon', { decision: 'reject', fields: {}, note: 'too soon' }],
    ['/changes shorter, please', { decision: 'changes_requested', fields: {}, note: 'shorter, please' }],
  ])('%j is understood', (comment, expected) => {
    expect(meant(comment)).toEqual({ kind: 'meant', ...expected });
  });

  it.each(['', 'ok', '/approved', ' /approve', 'I say\n/approve', '> /approve', '/cancel gate', '/Approve'])(
    '%j is none',
    (comment) => {
      expect(readCommand(comment)).toBeUndefined();
    },
  );

  it('takes no word for a note that was meant as a name', () => {
    expect(meant('/approve gat')).toMatchObject({ kind: 'unknown', word: 'gat', near: 'gate' });
    expect(meant('/approve release version=1')).toMatchObject({ kind: 'unknown', word: 'release' });
  });

  it('has fields of any name, and never more than were written', () => {
    expect(meant('/approve __proto__=1')).toMatchObject({ fields: JSON.parse('{"__proto__":"1"}') });
    fc.assert(
      fc.property(
        fc.string(),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.stringMatching(/^[!-~]*$/)),
        (note, fields) => {
          const quoted = Object.entries(fields).map(([name, value]) => `${name}="${value.replace(/["\\]/g, '\\$&')}"`);
          const read = meant(`/approve gate ${quoted.join(' ')}`.trimEnd());
          expect(read).toEqual({ kind: 'meant', decision: 'approve', task: 'gate', fields });
          const command = readCommand(`/reject ${note}`);
          if (command) expect(meaningOf(command, [])).toMatchObject({ kind: 'meant', fields: {} });
        },
      ),
    );
  });
});
