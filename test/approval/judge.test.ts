import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Identity } from '../../src/approval/identity.ts';
import { countPeople, hasAsked, isMeant, isSamePerson } from '../../src/approval/identity.ts';
import { type Decision, type DecisionWord, judge, type PastDecision, type Verdict } from '../../src/approval/judge.ts';
import { OPEN_POLICY, type Policy, readPolicy } from '../../src/approval/policy.ts';

const PEOPLE: readonly Identity[] = [
  { provider: 'host', id: 'host:ana', name: 'Ana' },
  { provider: 'github', id: 'github:Ana', name: 'Ana on GitHub' },
  { provider: 'slack', id: 'slack:U1', name: 'ana (Slack)', logins: ['github:ana'] },
  { provider: 'host', id: 'host:ben', name: 'Ben', groups: ['ops'] },
  { provider: 'link', id: 'link:ben', name: 'Ben by mail', logins: ['ben'], groups: ['ops'] },
  { provider: 'host', id: 'host:cleo', name: 'Cleo', groups: ['acme/release'] },
  { provider: 'host', id: 'host:dan', name: 'Dan' },
  { provider: 'anonymous', id: 'anonymous', name: 'anonymous' },
];
const personOf = (identity: Identity): number => [0, 0, 0, 1, 1, 2, 3, 4][PEOPLE.indexOf(identity)] ?? -1;

const policy = fc.record({
  approvers: fc.constantFrom<readonly string[]>(
    [],
    ['ana', 'ben', 'cleo', 'dan'],
    ['ana', 'group:ops', '@acme/release'],
  ),
  required: fc.integer({ min: 1, max: 4 }),
  self_approval: fc.boolean(),
});
const said = fc.record({
  who: fc.constantFrom(...PEOPLE),
  decision: fc.constantFrom<DecisionWord>('approve', 'reject', 'changes_requested', 'cancel'),
});
const ASKED = ['token:ci', 'github:dan'];

function play(
  rules: Policy,
  sayings: readonly { who: Identity; decision: DecisionWord }[],
): { past: PastDecision[]; verdicts: Verdict[] } {
  const past: PastDecision[] = [];
  const verdicts = sayings.map(({ who, decision }) => {
    const now: Decision = { decision, identity: who, note: 'so' };
    const verdict = judge(rules, { asked: ASKED }, past, now);
    if (verdict.kind === 'counted' || verdict.kind === 'decided') {
      past.push({ decision, identity: who, fields: {}, outcome: verdict.kind === 'decided' ? verdict.outcome : null });
    }
    return verdict;
  });
  return { past, verdicts };
}

function mayApprove(rules: Policy, who: Identity): boolean {
  const meant =
    rules.approvers.length === 0 ||
    [0, 1, 2].includes(personOf(who)) ||
    (personOf(who) === 3 && rules.approvers.includes('dan'));
  return meant && (rules.self_approval || personOf(who) !== 3);
}

describe('the judge', () => {
  test('whoever owns the machine asks and approves, unless the plan says in so many words that somebody else must', () => {
    const owner: Identity = { provider: 'token', id: 'token:local', name: 'local', isOwner: true };
    const kindOf = (written: object, who: Identity): string =>
      judge(readPolicy(written), { asked: ['token:local'] }, [], { decision: 'approve', identity: who }).kind;
    expect(kindOf({}, owner)).toBe('decided');
    expect(kindOf({ self_approval: false }, owner)).toBe('refused');
    expect(kindOf({ approvers: ['ana'] }, owner)).toBe('refused');
    expect(kindOf({ required: 2 }, owner)).toBe('counted');
    // Another token of the same name is not the owner's.
    expect(kindOf({}, { provider: 'token', id: 'token:local', name: 'local' })).toBe('refused');
    expect(kindOf({}, { ...owner, isRun: true })).toBe('refused');
  });

  test('approvals give the same outcome in whatever order they come', () => {
    fc.assert(
      fc.property(
        policy,
        fc.array(fc.constantFrom(...PEOPLE), { maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (rules, people, shuffle) => {
          const written: Policy = { ...OPEN_POLICY, ...rules };
          const keys = shuffle[Symbol.iterator]();
          const others = people.map((who) => ({ who, key: keys.next().value as number })).sort((a, b) => a.key - b.key);
          const outcome = (list: readonly { who: Identity }[]) =>
            play(
              written,
              list.map(({ who }) => ({ who, decision: 'approve' })),
            ).past.some((one) => one.outcome === 'approved');
          const expected =
            new Set(people.filter((who) => mayApprove(written, who)).map(personOf)).size >= rules.required;
          expect(outcome(people.map((who) => ({ who })))).toBe(expected);
          expect(outcome(others)).toBe(expected);
        },
      ),
    );
  });

  test('whatever is said, there is one outcome, and the history explains it', () => {
    fc.assert(
      fc.property(policy, fc.array(said, { maxLength: 20 }), (rules, sayings) => {
        const written: Policy = { ...OPEN_POLICY, ...rules };
        const { past, verdicts } = play(written, sayings);
        const ends = past.filter(({ outcome }) => outcome !== null);
        expect(ends.length).toBeLessThanOrEqual(1);
        const [end] = ends;
        if (end === undefined) {
          expect(new Set(past.map(({ identity }) => personOf(identity))).size).toBe(past.length);
          return;
        }
        expect(past.at(-1)).toBe(end);
        if (end.outcome === 'approved') {
          expect(new Set(past.map(({ identity }) => personOf(identity))).size).toBe(rules.required);
          expect(past.every(({ identity, decision }) => decision === 'approve' && mayApprove(written, identity))).toBe(
            true,
          );
        }
        // After the end nothing counts, and who repeats what they said is told so.
        for (const verdict of verdicts.slice(verdicts.findIndex(({ kind }) => kind === 'decided') + 1)) {
          expect(verdict.kind === 'same' || (verdict.kind === 'refused' && verdict.why === 'decided')).toBe(true);
        }
      }),
    );
  });
});

describe('people', () => {
  test('are told by any name that meets, and counted once', () => {
    const [ana, anaOnGithub, anaOnSlack, ben] = PEOPLE as [Identity, Identity, Identity, Identity];
    expect(isSamePerson(ana, anaOnGithub)).toBe(true);
    expect(isSamePerson(anaOnGithub, anaOnSlack)).toBe(true);
    expect(isSamePerson(ana, ben)).toBe(false);
    expect(countPeople(PEOPLE)).toBe(5);
    expect(countPeople([])).toBe(0);
  });

  test('are not meant by a name of another kind, or by what they are called', () => {
    const mallory: Identity = { provider: 'slack', id: 'slack:U9', name: 'ana', groups: ['acme/other'] };
    for (const approver of ['ana', 'github:ana', 'acme/release', 'group:acme', 'group:ops'])
      expect(isMeant(mallory, approver), approver).toBe(false);
    expect(isMeant({ provider: 'host', id: 'host:ana', name: 'x' }, 'github:ana')).toBe(false);
  });

  test('nobody in particular is not who asked', () => {
    expect(hasAsked({ provider: 'anonymous', id: 'anonymous', name: 'anonymous' }, ['anonymous'])).toBe(false);
    expect(hasAsked({ provider: 'token', id: 'token:ci', name: 'ci' }, ['token:ci'])).toBe(true);
    expect(hasAsked({ provider: 'github', id: 'github:Octo', name: 'x' }, ['github:octo'])).toBe(true);
  });
});

describe('a policy', () => {
  test('is read whole, or lets nobody decide', () => {
    expect(readPolicy(true)).toEqual(OPEN_POLICY);
    expect(readPolicy({ expires_in: '7d', on_expire: 'approve', remind_after: '1d', required: 2 })).toMatchObject({
      expires_in_ms: 604_800_000,
      remind_after_ms: 86_400_000,
      on_expire: 'approve',
      required: 2,
      broken: null,
    });
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { broken, required } = readPolicy(value);
        expect(typeof required).toBe('number');
        if (typeof value === 'string' || typeof value === 'number' || Array.isArray(value))
          expect(broken).not.toBeNull();
      }),
    );
  });
});
