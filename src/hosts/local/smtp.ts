import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { rootCertificates } from "node:tls";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { NotSent } from "../../outbox/not-sent.ts";
import { HostError } from "../host-error.ts";
import type { MailServer } from "./mail-settings.ts";
import { notSentReason, type SmtpFault } from "./smtp-fate.ts";

/** The bytes of a mail and whom they are for. */
export interface Parcel {
  readonly from: string;
  readonly to: readonly string[];
  readonly bytes: Uint8Array;
}

/** What the server said when it took a mail. */
export interface Taken {
  readonly response: string;
  /** Addressees that it would not take the mail for; it took it for the others. */
  readonly refused: readonly string[];
}

/** Milliseconds to wait: for the line to stand, and then for each answer (RFC 5321, 4.5.3.2). */
export interface Patience {
  readonly connect: number;
  readonly answer: number;
}

const PATIENCE: Patience = { connect: 60_000, answer: 10 * 60_000 };

/**
 * Hands one mail over on a line of its own, once: nothing is tried again here.
 *
 * @throws NotSent when it surely was not taken; any other error when it may have been
 */
export async function handOver(
  server: MailServer,
  { from, to, bytes }: Parcel,
  patience = PATIENCE,
): Promise<Taken> {
  let isContentOut = false;
  const content = new Readable({
    // The library reads it only once the server has asked for the content.
    read() {
      isContentOut = true;
      this.push(bytes);
      this.push(null);
    },
  });
  try {
    return await onLine(server, patience, async (line) => {
      const envelope = { from, to: [...to], size: bytes.length };
      const info = await line.ask<SmtpResult>((done) =>
        line.connection.send(envelope, content, done),
      );
      return { response: info.response, refused: info.rejected };
    });
  } catch (error) {
    content.destroy();
    const fault = faultOf(error);
    const detail = withoutPassword(fault.message, server);
    const reason = notSentReason(fault, isContentOut);
    throw reason === undefined ? new Error(detail) : new NotSent(reason, detail);
  }
}

/** Goes as far as logging in, and sends nothing. @throws HostError "mail-server-refused" */
export async function greet(server: MailServer, patience = PATIENCE): Promise<void> {
  try {
    await onLine(server, patience, async () => {});
  } catch (error) {
    throw serverRefused(serverName(server), withoutPassword(faultOf(error).message, server));
  }
}

/** `mail.so.example:587` */
export function serverName({ host, port }: MailServer): string {
  return `${host}:${port}`;
}

export function serverRefused(server: string, detail: string): HostError {
  return new HostError("mail-server-refused", { server, detail });
}

interface SmtpResult {
  readonly response: string;
  readonly rejected: readonly string[];
}

type Done<T> = (error: Error | null | undefined, result?: T) => void;

interface Line {
  readonly connection: SMTPConnection;
  /** One exchange; an error of the line ends it too. */
  readonly ask: <T>(start: (done: Done<T>) => void) => Promise<T>;
}

/** A line that stands and is logged in, and is closed afterwards. */
async function onLine<T>(
  server: MailServer,
  patience: Patience,
  work: (line: Line) => Promise<T>,
): Promise<T> {
  const connection = new SMTPConnection(connectionOptions(server, patience));
  let fail: (error: Error) => void = () => {};
  connection.on("error", (error: Error) => fail(error));
  // Where an error is at hand it comes with the end, and says more.
  connection.on("end", () => setImmediate(() => fail(new Error("the line was closed"))));
  const ask: Line["ask"] = (start) =>
    new Promise((resolve, reject) => {
      fail = reject;
      start((error, result) => (error ? reject(error) : resolve(result as never)));
    });
  try {
    await ask<void>((done) => connection.connect(done));
    const { account } = server;
    if (account !== undefined) {
      const { user, password: pass } = account;
      await ask<boolean>((done) => connection.login({ user, pass }, done));
    }
    return await work({ connection, ask });
  } finally {
    connection.close();
  }
}

function connectionOptions({ host, port, security, ca }: MailServer, patience: Patience) {
  return {
    host,
    port,
    secure: security === "tls",
    requireTLS: security === "starttls",
    ignoreTLS: security === "none",
    connectionTimeout: patience.connect,
    greetingTimeout: patience.connect,
    dnsTimeout: patience.connect,
    socketTimeout: patience.answer,
    ...(ca === undefined ? {} : { tls: { ca: [...rootCertificates, readFileSync(ca)] } }),
  };
}

function faultOf(error: unknown): SmtpFault & { readonly message: string } {
  return error instanceof Error ? error : { message: String(error) };
}

/** A server may repeat what it was told. */
function withoutPassword(text: string, { account }: MailServer): string {
  if (account === undefined) return text;
  const { user, password } = account;
  const base64 = (plain: string) => Buffer.from(plain, "utf8").toString("base64");
  const secrets = [base64(`\0${user}\0${password}`), base64(password), password];
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, "…"), text);
}
