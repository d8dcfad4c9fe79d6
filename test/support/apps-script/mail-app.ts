import { FakeBlob } from "./blob.ts";
import type { Execution } from "./execution.ts";
import { notSimulated, Simulated, wrongParameters } from "./simulated.ts";
import type { Mail } from "./state.ts";

const DAY_MS = 86_400_000;
const RECIPIENTS = 50;
const BODY_BYTES = 200 * 1024;
const ATTACHMENT_BYTES = 25 * 1024 * 1024;
const ATTACHMENTS = 250;
const SUBJECT = 250;

type Options = Readonly<Record<string, unknown>>;
const OPTIONS = new Set(
  "to cc bcc subject body htmlBody name replyTo noReply attachments inlineImages".split(" "),
);

export class FakeMailApp extends Simulated {
  readonly #run: Execution;

  constructor(run: Execution) {
    super();
    this.#run = run;
  }

  #day(): { startedAt: number; used: number } {
    const { mailDays } = this.#run.world;
    const known = mailDays.get(this.#run.user);
    if (known !== undefined && this.#run.now < known.startedAt + DAY_MS) return known;
    const day = { startedAt: this.#run.now, used: 0 };
    mailDays.set(this.#run.user, day);
    return day;
  }

  /** What is left; below 0 once the soft limit let more through. */
  getRemainingDailyQuota(): number {
    return this.#run.world.mailQuota.perDay - this.#day().used;
  }

  /** (message), (to, subject, body), (to, subject, body, options) or (to, replyTo, subject, body). */
  sendEmail(...parts: unknown[]): void {
    const mail = this.#checked(optionsOf(parts));
    const recipients = addresses(mail.to) + addresses(mail.cc) + addresses(mail.bcc);
    if (recipients === 0) this.#run.fail("S25none");
    if (recipients > RECIPIENTS) this.#run.fail("S25recipients");
    const day = this.#day();
    const { perDay, slack } = this.#run.world.mailQuota;
    if (day.used + recipients > perDay + slack) this.#run.fail("S6", "email");
    day.used += recipients;
    this.#run.world.mails.push(mail);
  }

  #checked(options: Options): Mail {
    const text = (name: string) => String(options[name] ?? "");
    const optional = (name: string) => (options[name] ? text(name) : undefined);
    for (const name of ["to", "cc", "bcc", "replyTo"]) {
      for (const address of list(text(name))) {
        if (!/^(?:.*<)?[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+>?$/.test(address)) {
          this.#run.fail("S25address", address);
        }
      }
    }
    if (text("subject").length > SUBJECT) this.#run.fail("S25subject");
    if (Buffer.byteLength(text("body")) + Buffer.byteLength(text("htmlBody")) > BODY_BYTES) {
      this.#run.fail("S25body");
    }
    return {
      from: this.#run.user,
      to: text("to"),
      cc: text("cc"),
      bcc: text("bcc"),
      subject: text("subject"),
      body: text("body"),
      htmlBody: optional("htmlBody"),
      name: optional("name"),
      replyTo: optional("replyTo"),
      noReply: options["noReply"] === true,
      attachments: this.#attachments(options["attachments"] ?? []),
      at: this.#run.now,
    };
  }

  #attachments(given: unknown): Mail["attachments"] {
    if (!Array.isArray(given)) throw new Error(wrongParameters([given], "MailApp.sendEmail"));
    const blobs = given.map((blob) => FakeBlob.factsOf(blob, "MailApp.sendEmail"));
    const bytes = blobs.reduce((sum, blob) => sum + blob.bytes.length, 0);
    if (bytes > ATTACHMENT_BYTES || blobs.length > ATTACHMENTS) this.#run.fail("S25attachments");
    return blobs;
  }
}

function optionsOf(parts: readonly unknown[]): Options {
  const [first, second, third, fourth] = parts;
  let options: Options;
  if (parts.length === 1 && typeof first === "object" && first !== null) {
    options = first as Options;
  } else if (parts.length === 3 || typeof fourth === "object") {
    options = { ...(fourth as Options | undefined), to: first, subject: second, body: third };
  } else if (parts.length === 4) {
    options = { to: first, replyTo: second, subject: third, body: fourth };
  } else {
    throw new Error(wrongParameters(parts, "MailApp.sendEmail"));
  }
  const unknown = Object.keys(options).filter((name) => !OPTIONS.has(name));
  if (unknown.length > 0) throw notSimulated(`MailApp.sendEmail option ${unknown.join(", ")}`);
  if (options["inlineImages"]) throw notSimulated("MailApp.sendEmail inlineImages");
  return options;
}

function list(text: string): readonly string[] {
  return text
    .split(",")
    .map((address) => address.trim())
    .filter((address) => address !== "");
}

function addresses(text: string): number {
  return list(text).length;
}
