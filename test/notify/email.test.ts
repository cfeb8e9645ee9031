import { describe, expect, it } from 'vitest';
import { emailNotifier } from '../../src/notify/adapters/email/email.ts';
import { type Handler, serve } from '../support/http-server.ts';
import { HOSTILE, messageOf, runPlanText, send } from '../support/notify.ts';
import { startMailServer } from '../support/smtp.ts';

const from = 'Runs <runs@example.org>';

async function mailbox(): Promise<{ url: string; bodies: Record<string, unknown>[] }> {
  const bodies: Record<string, unknown>[] = [];
  const take: Handler = (_request, response, body) => {
    bodies.push(JSON.parse(body));
    response.end('{}');
  };
  return { url: await serve(take), bodies };
}

describe('by a request', () => {
  const plan = (more: string): string =>
    `name: nightly\nrun_id: nightly-1\nsecrets: [EMAIL_WEBHOOK]\nnotifiers:\n  - { uses: email, ${more}with: { webhook: "\${{ secrets.EMAIL_WEBHOOK }}" } }\nsteps:\n  - { id: seo.validate, approval: true, outputs: [outputs_uri], run: 'echo "outputs_uri=https://github.com/octo/plans/pull/7"' }\n`;
  const seed = {
    run_id: 'nightly-1',
    task: 'seo.validate',
    status: 'awaiting_approval',
    outputs_uri: 'https://github.com/octo/plans/pull/7',
    log_excerpt: 'outputs_uri=https://github.com/octo/plans/pull/7',
  };

  it('sends the five fields of the original', async () => {
    const { url, bodies } = await mailbox();
    await runPlanText(plan('format: seed, '), { EMAIL_WEBHOOK: url });
    expect(bodies).toEqual([seed]);
  });

  it('adds subject, text and HTML to them', async () => {
    const { url, bodies } = await mailbox();
    await runPlanText(plan(''), { EMAIL_WEBHOOK: url });
    expect(bodies).toEqual([
      { ...seed, subject: 'Task seo.validate awaits approval', text: expect.any(String), html: expect.any(String) },
    ]);
    expect(bodies[0]?.text).toMatchInlineSnapshot(`
      "Task seo.validate awaits approval

      Its result waits for approval.

      Plan: nightly
      Run: nightly-1

      See what it made: https://github.com/octo/plans/pull/7
      "
    `);
  });

  it('is a note where the address is not set', async () => {
    const { stderr } = await runPlanText(plan(''));
    expect(stderr).toContain('EMAIL_WEBHOOK is not set, so nothing goes out by e-mail.');
  });
});

describe('by SMTP', () => {
  it('hands over one mail with text and HTML', async () => {
    const server = await startMailServer();
    const delivery = await send(emailNotifier, {
      smtp: server.url,
      from,
      to: ['ada@example.org', 'Bo <bo@example.org>'],
    });
    expect(delivery).toEqual({ outcome: 'delivered', where: 'ada@example.org, Bo <bo@example.org>' });
    const [mail] = server.mails;
    expect(mail).toMatchObject({ from: 'runs@example.org', to: ['ada@example.org', 'bo@example.org'], user: 'ada' });
    expect(mail?.parsed.subject).toBe('Run nightly-2026-03-04 failed');
    expect(mail?.parsed.messageId).toBe('<msg_0123456789abcdef@example.org>');
    expect(mail?.parsed.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.parsed.text).toMatchInlineSnapshot(`
      "Run nightly-2026-03-04 failed

      code.review failed (exit code 1)

      Plan: nightly

      The log of code.review ends:

        line one
        line two

      Open the run: https://github.com/octo/plans/actions/runs/1
      "
    `);
    expect(mail?.parsed.html).toMatchInlineSnapshot(`
      "<!doctype html><html><body style="font-family:sans-serif;font-size:14px;color:#1f2328">
      <h1 style="font-size:18px;color:#cf222e">Run nightly-2026-03-04 failed</h1>
      <p>code.review failed (exit code 1)</p>
      <table><tr><td style="color:#57606a;padding-right:1em">Plan</td><td>nightly</td></tr></table>
      <p>The log of code.review ends:</p><pre style="background:#f6f8fa;padding:8px;white-space:pre-wrap">line one
      line two</pre>
      <p><a href="https://github.com/octo/plans/actions/runs/1">Open the run</a></p>
      </body></html>"
    `);
  });

  it('takes the server as a map', async () => {
    const { host, port, mails } = await startMailServer();
    const smtp = { host, port, user: 'ada', password: 'pass word' };
    expect(await send(emailNotifier, { smtp, from, to: 'ada@example.org' })).toMatchObject({ outcome: 'delivered' });
    expect(mails[0]?.user).toBe('ada');
  });

  it('cannot be made to write headers, hide its direction or carry markup', async () => {
    const server = await startMailServer();
    const title = `Run x failed\r\nBcc: eve@evil.example\r\n\r\n${HOSTILE}`;
    await send(
      emailNotifier,
      { smtp: server.url, from, to: 'ada@example.org' },
      messageOf({ title, lines: [HOSTILE], excerpt: { task: 'a', text: HOSTILE } }),
    );
    const [mail] = server.mails;
    expect(mail?.to).toEqual(['ada@example.org']);
    expect(mail?.parsed.bcc).toBeUndefined();
    expect(mail?.raw.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im);
    expect(String(mail?.parsed.html)).not.toContain('<img');
  });

  it.each([
    ['to', 'ada@example.org\r\nRCPT TO:<eve@evil.example>'],
    ['from', 'nobody'],
    ['to', ''],
  ])('refuses the %s %j', async (name, value) => {
    const server = await startMailServer();
    const delivery = await send(emailNotifier, { smtp: server.url, from, to: 'ada@example.org', [name]: value });
    expect(delivery).toMatchObject({
      outcome: 'failed',
      why: 'A mail needs addresses in from and to, without line ends.',
    });
    expect(server.mails).toEqual([]);
  });

  it.each([
    [451, true],
    [550, false],
  ])('takes %i as later: %s', async (code, isLater) => {
    const server = await startMailServer({ refuse: [code] });
    const delivery = await send(emailNotifier, { smtp: server.url, from, to: 'ada@example.org' });
    expect(delivery).toEqual({
      outcome: 'failed',
      why: `127.0.0.1 does not take the mail (${code} not now).`,
      ...(isLater ? { again: {} } : {}),
    });
  });

  it('tells a wrong password and a dead server without the password', async () => {
    const { url } = await startMailServer();
    const wrong = await send(emailNotifier, {
      smtp: url.replace('pass%20word', 'secret-word'),
      from,
      to: 'ada@example.org',
    });
    expect(wrong).toEqual({
      outcome: 'failed',
      why: expect.stringMatching(/^127\.0\.0\.1 does not take the mail \(535 /),
    });
    const dead = await send(emailNotifier, { smtp: 'smtp://ada:secret-word@127.0.0.1:1', from, to: 'ada@example.org' });
    expect(dead).toMatchObject({ again: {} });
    expect(JSON.stringify([wrong, dead])).not.toContain('secret-word');
  });
});
