import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import type { MailServer } from "../../../src/hosts/local/mail-settings.ts";

/** Key and certificate of «localhost», made for these tests alone and good until 2126. */
export const CERTIFICATE = fileURLToPath(new URL("../../fixtures/loopback.pem", import.meta.url));
export const USER = "nhac-viec@so.example";
export const PASSWORD = "mật khẩu dài";

/** A mail that the server truly took. */
export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly user: string | undefined;
  readonly isSecure: boolean;
  readonly raw: string;
}

export interface RunningServer {
  readonly port: number;
  readonly received: readonly Received[];
  /** How many lines were opened so far. */
  readonly greeted: () => number;
  readonly close: () => Promise<void>;
}

/** A real mail server on loopback, which takes whatever comes unless its options say otherwise. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<RunningServer> {
  const received: Received[] = [];
  let lines = 0;
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    onConnect(_, done) {
      lines += 1;
      done();
    },
    logger: false,
    onData(stream, session, done) {
      let raw = "";
      stream.setEncoding("utf8");
      stream.on("data", (text: string) => {
        raw += text;
      });
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom === false ? "" : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          user: typeof session.user === "string" ? session.user : undefined,
          isSecure: session.secure,
          raw,
        });
        done(null, "2.0.0 OK: xếp hàng");
      });
    },
    ...options,
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const address = server.server.address();
  if (address === null || typeof address === "string") throw new RangeError("no port");
  const close = () =>
    new Promise<void>((resolve) => {
      for (const { _socket } of server.connections) _socket.destroy();
      server.close(() => resolve());
    });
  return { port: address.port, received, greeted: () => lines, close };
}

/** STARTTLS, and no mail without the one password. */
export function guarded(options: SMTPServerOptions = {}): SMTPServerOptions {
  const pem = readFileSync(CERTIFICATE);
  return {
    key: pem,
    cert: pem,
    authOptional: false,
    onAuth({ username, password }, _, done) {
      if (username === USER && password === PASSWORD) done(null, { user: username });
      else done(new Error("535 5.7.8 sai tài khoản"));
    },
    ...options,
  };
}

/** How a workspace would name the server: no account and no TLS, unless asked. */
export function plainServer(port: number): MailServer {
  return { host: "127.0.0.1", port, security: "none", from: USER };
}

export function guardedServer(port: number, more: Partial<MailServer> = {}): MailServer {
  const account = { user: USER, password: PASSWORD };
  const base = { host: "localhost", port, from: USER, account, ca: CERTIFICATE } as const;
  return { ...base, security: "starttls", ...more };
}
