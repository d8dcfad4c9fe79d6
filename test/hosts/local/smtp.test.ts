import { afterEach, describe, expect, it } from "vitest";
import type { MailServer } from "../../../src/hosts/local/mail-settings.ts";
import { greet, handOver } from "../../../src/hosts/local/smtp.ts";
import { NotSent } from "../../../src/outbox/not-sent.ts";
import { type Fault, startFaultLine } from "../../support/smtp/fault-line.ts";
import {
  guarded,
  guardedServer,
  plainServer,
  type RunningServer,
  startMailServer,
  USER,
} from "../../support/smtp/mail-server.ts";

const bytes = Buffer.from(
  "Subject: x\r\nMessage-ID: <a@so.example>\r\n\r\nMột dòng\r\n.\r\nhết\r\n",
);
const parcel = { from: USER, to: ["hb@so.example", "head@so.example"], bytes };
/** Long enough for loopback, and short where nothing will ever come. */
const PATIENT = { connect: 5_000, answer: 5_000 };
const SHORT = { connect: 300, answer: 300 };

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serve(options: Parameters<typeof startMailServer>[0] = {}): Promise<RunningServer> {
  const server = await startMailServer(options);
  closing.push(server.close);
  return server;
}

/** What the caller learns: «taken», why surely not, or «uncertain». */
async function outcome(server: MailServer, patience = PATIENT): Promise<string> {
  try {
    await handOver(server, parcel, patience);
    return "taken";
  } catch (error) {
    return error instanceof NotSent ? error.reason : "uncertain";
  }
}

const says = (at: Fault["at"], text: string): Fault => ({ at, does: "answer", text });
const lies = (text: string): Fault => ({ at: "dot", does: "lie", text });

const CASES: readonly {
  readonly fault: Fault;
  readonly is: string;
  readonly delivered: 0 | 1;
  readonly because: string;
}[] = [
  { fault: says("greeting", "421 4.3.2 bận"), is: "halted", delivered: 0, because: "closed" },
  { fault: says("greeting", "554 no"), is: "halted", delivered: 0, because: "we are not wanted" },
  { fault: { at: "greeting", does: "drop" }, is: "halted", delivered: 0, because: "no line" },
  { fault: { at: "greeting", does: "silence" }, is: "halted", delivered: 0, because: "no word" },
  { fault: says("EHLO", "421 closing"), is: "halted", delivered: 0, because: "it shuts down" },
  { fault: { at: "EHLO", does: "drop" }, is: "halted", delivered: 0, because: "the line broke" },
  { fault: says("MAIL", "451 4.3.0 lỗi"), is: "halted", delivered: 0, because: "ill for all" },
  { fault: says("MAIL", "550 5.7.1 sender"), is: "halted", delivered: 0, because: "our sender" },
  { fault: says("MAIL", "552 too big"), is: "refused", delivered: 0, because: "this mail alone" },
  { fault: says("MAIL", "530 5.7.0 auth"), is: "halted", delivered: 0, because: "wants a login" },
  { fault: says("MAIL", "550 5.4.5 daily"), is: "quota", delivered: 0, because: "Gmail's words" },
  { fault: { at: "MAIL", does: "drop" }, is: "halted", delivered: 0, because: "the line broke" },
  { fault: { at: "MAIL", does: "silence" }, is: "halted", delivered: 0, because: "no word" },
  { fault: says("RCPT", "450 4.2.1 later"), is: "postponed", delivered: 0, because: "greylisted" },
  { fault: says("RCPT", "550 5.1.1 nobody"), is: "refused", delivered: 0, because: "no mailbox" },
  { fault: says("RCPT", "552 5.2.2 full"), is: "refused", delivered: 0, because: "their quota" },
  { fault: says("RCPT", "550 5.1.90 day"), is: "quota", delivered: 0, because: "365's words" },
  { fault: { at: "RCPT", does: "drop" }, is: "halted", delivered: 0, because: "the line broke" },
  { fault: says("DATA", "451 4.3.0 later"), is: "postponed", delivered: 0, because: "not yet" },
  { fault: says("DATA", "554 5.7.1 no"), is: "refused", delivered: 0, because: "not this one" },
  { fault: says("DATA", "421 closing"), is: "halted", delivered: 0, because: "it shuts down" },
  { fault: { at: "DATA", does: "drop" }, is: "halted", delivered: 0, because: "no content yet" },
  { fault: { at: "DATA", does: "drop-after" }, is: "halted", delivered: 0, because: "none yet" },
  { fault: { at: "DATA", does: "silence" }, is: "halted", delivered: 0, because: "none yet" },
  { fault: says("dot", "550 5.7.1 spam"), is: "refused", delivered: 0, because: "it says no" },
  { fault: says("dot", "452 4.3.1 disk"), is: "postponed", delivered: 0, because: "no room" },
  { fault: says("dot", "450 4.2.1 busy"), is: "postponed", delivered: 0, because: "it says so" },
  { fault: says("dot", "550 5.4.5 day"), is: "quota", delivered: 0, because: "said at the end" },
  { fault: says("dot", "451 4.3.0 lỗi"), is: "uncertain", delivered: 0, because: "could be lost" },
  { fault: lies("451 4.3.0 timeout"), is: "uncertain", delivered: 1, because: "and sometimes was" },
  {
    fault: lies("421 4.4.2 timeout"),
    is: "uncertain",
    delivered: 1,
    because: "closing proves naught",
  },
  { fault: lies("354 strange"), is: "uncertain", delivered: 1, because: "no answer to a mail" },
  { fault: { at: "dot", does: "drop" }, is: "uncertain", delivered: 0, because: "lost on the way" },
  { fault: { at: "dot", does: "drop-after" }, is: "uncertain", delivered: 1, because: "it has it" },
  { fault: { at: "dot", does: "silence" }, is: "uncertain", delivered: 0, because: "no word" },
];

describe.each([{ hidePIPELINING: false }, { hidePIPELINING: true }])("with %j, a fault", (how) => {
  it.each(CASES)("$fault.at $fault.does $fault.text is $is: $because", async (oneCase) => {
    const server = await serve(how);
    const line = await startFaultLine(server.port, [oneCase.fault]);
    closing.push(line.close);
    const patience = oneCase.fault.does === "silence" ? SHORT : PATIENT;
    expect(await outcome(plainServer(line.port), patience)).toBe(oneCase.is);
    expect([server.received.length, line.opened()]).toEqual([oneCase.delivered, 1]);
  });

  it("at the port itself is halted: nobody listens", async () => {
    const server = await startMailServer(how);
    await server.close();
    expect(await outcome(plainServer(server.port))).toBe("halted");
  });

  it("of one addressee of two leaves the other's mail whole, and is told", async () => {
    const server = await serve({
      ...how,
      onRcptTo({ address }, _, done) {
        if (address === "head@so.example")
          done(Object.assign(new Error("nobody"), { responseCode: 550 }));
        else done();
      },
    });
    const taken = await handOver(plainServer(server.port), parcel, PATIENT);
    expect(taken.refused).toEqual(["head@so.example"]);
    expect(server.received.map(({ to }) => to)).toEqual([["hb@so.example"]]);
  });
});

describe("a guarded server", () => {
  it.each(["starttls", "tls"] as const)("takes a mail over %s, logged in", async (security) => {
    const server = await serve(guarded({ secure: security === "tls" }));
    const taken = await handOver(guardedServer(server.port, { security }), parcel, PATIENT);
    expect(taken.response).toBe("250 2.0.0 OK: xếp hàng");
    expect(server.received).toMatchObject([
      { from: USER, to: parcel.to, user: USER, isSecure: true, raw: bytes.toString() },
    ]);
  });

  const refusing = (responseCode: number) =>
    guarded({
      onAuth({ password }, _, done) {
        const text = `${password} ${Buffer.from(`\0${USER}\0${password}`).toString("base64")}`;
        done(Object.assign(new Error(text), { responseCode }));
      },
    });
  it.each([535, 454])(
    "that answers the login with %i halts, and no password is told",
    async (code) => {
      const server = await serve(refusing(code));
      const failing = handOver(guardedServer(server.port), parcel, PATIENT);
      await expect(failing).rejects.toMatchObject({ reason: "halted" });
      const told = await failing.catch((error: Error) => error.message);
      expect(told).toMatch(new RegExp(`^Invalid login: ${code}`));
      expect(told).not.toMatch(/mật khẩu|[A-Za-z0-9+/]{16}/);
      const refused = greet(guardedServer(server.port), PATIENT);
      await expect(refused).rejects.toMatchObject({ code: "mail-server-refused" });
    },
  );

  it("whose certificate nobody vouches for never hears the password", async () => {
    let logins = 0;
    const onAuth = () => {
      logins += 1;
    };
    const server = await serve(guarded({ onAuth }));
    const { ca: _, ...unknown } = guardedServer(server.port);
    expect(await outcome(unknown)).toBe("halted");
    expect([logins, server.received]).toEqual([0, []]);
  });

  it("that offers no STARTTLS never hears the password", async () => {
    let logins = 0;
    const onAuth = () => {
      logins += 1;
    };
    const server = await serve(
      guarded({ onAuth, hideSTARTTLS: true, disabledCommands: ["STARTTLS"] }),
    );
    expect(await outcome(guardedServer(server.port))).toBe("halted");
    expect([logins, server.received]).toEqual([0, []]);
  });

  it("is greeted without a mail", async () => {
    const server = await serve(guarded());
    await greet(guardedServer(server.port), PATIENT);
    expect(server.received).toEqual([]);
  });
});
