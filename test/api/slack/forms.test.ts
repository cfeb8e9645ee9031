import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inputsOf, valuesIn } from '../../../src/api/slack/form/fields.ts';
import { packAsked, unpackAsked } from '../../../src/api/slack/form/metadata.ts';
import { formOf } from '../../../src/api/slack/form/view.ts';
import { OPEN_POLICY } from '../../../src/approval/policy.ts';
import type { Param } from '../../../src/schema/generated/plan-language/plan.ts';
import { freshDatabase } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';
import { faultOfView, type Part, type View } from '../../support/slack/limits.ts';
import { as } from '../approvals/gate.ts';
import { openedForm, saidIn, soon, startStand } from './stand.ts';

const FIELDS = {
  version: { type: 'string', required: true, pattern: '\\d+\\.\\d+\\.\\d+', description: 'What is released.' },
  channel: { type: 'choice', options: ['beta', 'stable'], default: 'beta' },
  loud: { type: 'boolean', default: true },
  slots: { type: 'number', default: 2.5 },
  tags: { type: 'list', default: ['a', 'b'] },
} as const;

const labels = (view: View) => view.blocks.flatMap(({ label }) => (label ? [(label as Part).text] : []));

describePostgres('a gate with a form', () => {
  test('opens it with its defaults; what is wrong is said at the field, and the values go on', async () => {
    const stand = await startStand(await freshDatabase(), { bot: true });
    const { id, message } = await stand.gate({ fields: FIELDS }, { version: 1 });
    expect(await stand.app.click(message, 'Approve', 'U1')).toMatchObject({ status: 200, body: '' });
    const view = await openedForm(stand);
    expect((await stand.row(id)).status).toBe('awaiting_approval');
    const inputs = view.blocks.flatMap(({ label, element, optional, hint }) =>
      label
        ? [
            [
              (label as Part).text,
              optional,
              element?.type,
              element?.initial_value ?? element?.initial_option?.value,
              hint?.text,
            ],
          ]
        : [],
    );
    // As the plan has them, not as a database keeps them.
    expect(inputs).toEqual([
      ['version', false, 'plain_text_input', undefined, 'What is released.\nFits \\d+\\.\\d+\\.\\d+'],
      ['channel', true, 'static_select', '0', undefined],
      ['loud', true, 'radio_buttons', 'true', undefined],
      ['slots', true, 'number_input', '2.5', undefined],
      ['tags', true, 'plain_text_input', '["a","b"]', 'Values separated by commas.'],
      ['Comment', true, 'plain_text_input', undefined, undefined],
    ]);
    const wrong = await stand.app.submit(view, { version: 'one' }, 'U1');
    expect(wrong.body).toEqual({
      response_action: 'errors',
      errors: { 'field-0': 'does not match the pattern \\d+\\.\\d+\\.\\d+' },
    });
    const values = { version: '1.4.0', channel: 'stable', loud: 'No', Comment: 'Looks right.\nGo.' };
    expect(await stand.app.submit(view, values, 'U1')).toMatchObject({ status: 200, body: '' });
    expect(await stand.row(id)).toMatchObject({
      status: 'succeeded',
      approval_note: 'Looks right.\nGo.',
      outputs: { version: '1.4.0', channel: 'stable', loud: 'false', slots: '2.5', tags: '["a","b"]' },
    });
    await soon(() =>
      expect(saidIn(message)).toEqual([':white_check_mark: Approved by <@U1>, NOW\n>Looks right.\n>Go.']),
    );
    expect(JSON.stringify(message.blocks)).toContain('code.review failed (exit code 1)');
  });

  test('is shown to the next as the first has filled it in; who fills it in otherwise is told where', async () => {
    const stand = await startStand(await freshDatabase(), { bot: true });
    const { id, message } = await stand.gate({ required: 2, fields: FIELDS });
    await stand.app.click(message, 'Approve', 'U1');
    await stand.app.submit(await openedForm(stand), { version: '1.4.0' }, 'U1');
    await soon(() => expect(saidIn(message)).toEqual([':ballot_box_with_check: 1 of 2 approvals: <@U1>']));
    await stand.app.click(message, 'Approve', 'U2');
    const second = await openedForm(stand, 2);
    const { body } = await stand.app.submit(second, { version: '1.5.0' }, 'U2');
    expect(body.errors).toEqual({ 'field-0': 'was filled in otherwise by who approved before' });
    await stand.app.submit(second, {}, 'U2');
    expect(await stand.row(id)).toMatchObject({ status: 'succeeded', outputs: { version: '1.4.0' } });
  });

  test('is not shown to who may not decide', async () => {
    const stand = await startStand(await freshDatabase(), { bot: true });
    const { message } = await stand.gate({ fields: FIELDS, approvers: ['ben'] });
    await stand.app.click(message, 'Approve', 'U1');
    await soon(() =>
      expect(stand.slack.asides[0]?.text).toContain('is none of the approvers: ben. Your id is slack:T1/U1.'),
    );
    expect(stand.slack.views).toEqual([]);
  });

  test('that was decided meanwhile says so in its place, and the message is put right', async () => {
    const stand = await startStand(await freshDatabase(), { bot: true });
    const { id, message } = await stand.gate({ fields: FIELDS });
    await stand.app.click(message, 'Approve', 'U1');
    const view = await openedForm(stand);
    await stand.api.call('POST', `/tasks/${id}/reject`, { note: '<!channel> no' }, as('<b>cleo</b>'));
    const { body } = await stand.app.submit(view, { version: '1.4.0' }, 'U1');
    expect(body).toMatchObject({ response_action: 'update', view: { type: 'modal' } });
    expect(JSON.stringify(body)).toContain('It was decided before: rejected.');
    await soon(() =>
      expect(saidIn(message)).toEqual([':x: Rejected by &lt;b&gt;cleo&lt;/b&gt;, NOW\n>&lt;!channel&gt; no']),
    );
  });

  test('submitted for another task than was asked about, or by nobody who may, decides nothing', async () => {
    const stand = await startStand(await freshDatabase(), { bot: true });
    const { id, message } = await stand.gate({ fields: FIELDS, approvers: ['ana'] });
    await stand.app.click(message, 'Approve', 'U1');
    const view = await openedForm(stand);
    const stranger = await stand.app.submit(view, { version: '1.4.0' }, 'U2');
    expect(JSON.stringify(stranger.body)).toContain('is none of the approvers');
    for (const private_metadata of [
      '',
      'AAAA',
      packAsked({
        decision: 'approve',
        seen: { run_id: 'x', attempt: 1, task: 'y', version: null },
        url: undefined,
        message: undefined,
      }),
    ]) {
      const { body } = await stand.app.submit({ ...view, private_metadata }, {}, 'U1');
      expect(JSON.stringify(body)).toContain('nothing that is known here any more');
    }
    expect((await stand.row(id)).status).toBe('awaiting_approval');
  });

  test('without a bot, or where Slack does not open it, says how else', async () => {
    const database = await freshDatabase();
    const stand = await startStand(database);
    const { run_id, message } = await stand.gate({ fields: FIELDS });
    await stand.app.click(message, 'Approve', 'U1');
    await soon(() =>
      expect(stand.slack.asides[0]?.text).toContain(`orchestrator approve ${run_id}/gate --field name=value`),
    );
    await stand.app.click(message, 'Request changes', 'U1');
    await soon(() =>
      expect(stand.slack.asides[1]?.text).toContain(`orchestrator request-changes ${run_id}/gate --note 'why'`),
    );
    const bot = await startStand(database, { bot: true });
    const other = await bot.gate({ fields: FIELDS });
    bot.slack.users.set('U1', {});
    await bot.app.send({ ...bot.app.payloadOf(other.message, 'Approve', 'U1'), trigger_id: 'old' });
    await soon(() => expect(bot.slack.asides[0]?.text).toContain('Slack did not open the form (expired_trigger_id)'));
  });
});

describePostgres('a comment', () => {
  test('is asked for where the policy or the decision needs one', async () => {
    const stand = await startStand(await freshDatabase(), { bot: true });
    const { id, message } = await stand.gate({ comment: 'on_reject' });
    await stand.app.click(message, 'Reject', 'U1');
    const view = await openedForm(stand);
    expect([labels(view), (view.title as Part).text]).toEqual([['Comment'], 'Reject']);
    expect((await stand.app.submit(view, { Comment: '  \n ' }, 'U1')).body).toEqual({
      response_action: 'errors',
      errors: { note: 'This decision needs a comment.' },
    });
    await stand.app.submit(view, { Comment: 'Too\u0000 soon' }, 'U1');
    expect(await stand.row(id)).toMatchObject({ reason: 'rejected', approval_note: 'Too soon' });
  });

  test('goes with a request for changes', async () => {
    const stand = await startStand(await freshDatabase(), { bot: true });
    const { id, message } = await stand.gate({});
    await stand.app.click(message, 'Request changes', 'U1');
    await stand.app.submit(await openedForm(stand), { Comment: 'Shorter, please.' }, 'U1');
    expect(await stand.row(id)).toMatchObject({ reason: 'changes_requested', approval_note: 'Shorter, please.' });
    await soon(() => expect(saidIn(message)[0]).toContain('Changes requested by <@U1>'));
    const { id: next, message: second } = await stand.gate({});
    await stand.app.click(second, 'Approve', 'U1');
    expect((await stand.row(next)).status).toBe('succeeded');
  });
});

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
const field: fc.Arbitrary<Param> = fc.oneof(
  fc.record({
    type: fc.constant('string'),
    required: fc.boolean(),
    default: fc.option(text),
    pattern: text,
    description: text,
  }),
  fc.record({ type: fc.constant('number'), default: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })) }),
  fc.record({ type: fc.constant('boolean'), default: fc.option(fc.boolean()) }),
  fc.record({
    type: fc.constant('choice'),
    options: fc.array(fc.oneof(text, fc.integer(), fc.boolean()), { minLength: 1, maxLength: 150 }),
  }),
  fc.record({ type: fc.constant('list'), default: fc.option(fc.array(text)) }),
) as fc.Arbitrary<Param>;
const seen = { run_id: 'r', attempt: 1, task: 't', version: 3 };
const asked = { decision: 'approve', seen, url: 'https://hooks.slack.com/actions/T1/1/x', message: undefined } as const;

test('whatever a plan asks, Slack takes the form, or it is not shown', () => {
  fc.assert(
    fc.property(fc.dictionary(text, field, { maxKeys: 120 }), fc.dictionary(text, text), (fields, filled) => {
      const view = formOf({ ...OPEN_POLICY, fields }, filled, asked);
      if (Object.keys(fields).length > 90) expect(view).toBeUndefined();
      else expect(faultOfView(view as unknown as View)).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});

test('what was chosen is what the plan has among its options', () => {
  fc.assert(
    fc.property(fc.uniqueArray(text, { minLength: 1, maxLength: 100 }), fc.nat(), (options, place) => {
      const fields = { a: { type: 'choice' as const, options } };
      const [input] = inputsOf(fields, {}) as unknown as Part[];
      const chosen = input?.element?.options?.[place % options.length];
      const values = { [input?.block_id ?? '']: { value: { selected_option: chosen } } };
      expect(valuesIn(fields, values)).toEqual({ a: options[place % options.length] });
    }),
    { numRuns: 60 },
  );
});

test('a form keeps what it was asked with, and no more than Slack keeps', () => {
  const message = {
    place: 'C1 1.0',
    text: 'Task a',
    blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(2_900) } }],
  };
  expect(unpackAsked(packAsked({ ...asked, message }))).toEqual({ ...asked, message });
  const noise = Array.from({ length: 3_000 }, (_, index) =>
    String.fromCodePoint(0x4e00 + ((index * 7_919) % 20_000)),
  ).join('');
  const large = { ...message, blocks: [{ type: 'section', text: noise }] };
  expect(packAsked({ ...asked, message: large }).length).toBeLessThanOrEqual(3_000);
  expect(unpackAsked(packAsked({ ...asked, message: large }))).toEqual(asked);
  expect(unpackAsked('x'.repeat(3_000))).toBeUndefined();
});
