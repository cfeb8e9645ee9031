import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';

/** A mail as it arrived. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly user: string | undefined;
  readonly raw: string;
  readonly parsed: ParsedMail;
}

/** A mail server on loopback. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** `smtp://ada:pass%20word@127.0.0.1:port` */
  readonly url: string;
  readonly mails: ReceivedMail[];
}

export interface MailServerOptions {
  /** SMTP codes the next mails are refused with. */
  readonly refuse?: number[];
  /** Where it listens; any port that is free where not given. */
  readonly port?: number;
}

/** Starts it; ended with the test. It knows the user `ada` with the password `pass word`. */
export async function startMailServer({ refuse = [], port: asked = 0 }: MailServerOptions = {}): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onAuth: ({ username, password }, _session, done) => {
      if (username === 'ada' && password === 'pass word') done(null, { user: username });
      else done(new Error('Invalid username or password'));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const code = refuse.shift();
        if (code !== undefined) {
          done(Object.assign(new Error('not now'), { responseCode: code }));
          return;
        }
        const raw = Buffer.concat(chunks).toString();
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          user: session.user,
          raw,
          parsed: await simpleParser(raw),
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(asked, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(resolve)));
  const { port } = server.server.address() as AddressInfo;
  return { host: '127.0.0.1', port, url: `smtp://ada:pass%20word@127.0.0.1:${port}`, mails };
}
