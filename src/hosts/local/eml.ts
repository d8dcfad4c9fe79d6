import { createHash } from "node:crypto";
import { createTransport } from "nodemailer";
import type { MailAddress } from "../../domain/mail.ts";
import { HostError } from "../host-error.ts";

/** A mail with everything that a clock or a dice would otherwise give. */
export interface Mail {
  readonly from: MailAddress;
  readonly replyTo?: MailAddress;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** `<key@so.example>`, angle brackets or not. */
  readonly messageId: string;
  readonly date: Date;
  readonly headers?: Readonly<Record<string, string>>;
}

const ADDRESS =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z0-9-]{2,63}$/;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const HEADER_MAX = 250;

/**
 * The bytes of a mail file, equal for equal input, with Windows line ends as mail asks for.
 *
 * Line breaks and control characters in names, subject and headers become spaces, so that no value
 * can begin a header or add a recipient.
 *
 * @throws HostError "mail-refused" with the `address` that is no mail address, or without anyone
 *   to write to
 */
export async function composeEml(mail: Mail): Promise<Uint8Array> {
  if (mail.to.length + mail.cc.length === 0) throw new HostError("mail-refused", { address: "" });
  const messageId = `<${headerText(mail.messageId).replace(/[<>\s]/g, "")}>`;
  const message = {
    from: safeAddress(mail.from),
    ...(mail.replyTo === undefined ? {} : { replyTo: safeAddress(mail.replyTo) }),
    to: mail.to.map(safeAddress),
    cc: mail.cc.map(safeAddress),
    subject: headerText(mail.subject),
    text: mail.text,
    html: mail.html,
    messageId,
    date: mail.date,
    headers: { ...safeHeaders(mail.headers ?? {}), "Auto-Submitted": "auto-generated" },
    baseBoundary: createHash("sha256").update(messageId).digest("hex").slice(0, 24),
    disableUrlAccess: true,
    disableFileAccess: true,
    xMailer: false as const,
  };
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  // Base64 packs a Vietnamese name into one encoded word, which every reader joins rightly.
  transport.use("stream", (sent, done) => {
    Object.assign(sent.message, { textEncoding: "B" });
    done();
  });
  const { message: bytes } = await transport.sendMail(message);
  if (!Buffer.isBuffer(bytes)) throw new RangeError("the stream transport gave no buffer");
  return new Uint8Array(bytes);
}

/** Is this one plain mail address, such as may stand in an envelope? */
export function isMailAddress(address: string): boolean {
  return ADDRESS.test(address) && !/^\.|\.\.|\.@/.test(address) && address.length <= 254;
}

function safeAddress({ name, address }: MailAddress): { name: string; address: string } {
  if (!isMailAddress(address)) throw new HostError("mail-refused", { address });
  return { name: headerText(name), address };
}

function safeHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const safe: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (!/^X-[A-Za-z0-9-]+$/.test(name)) throw new RangeError(`not a header of ours: ${name}`);
    safe[name] = headerText(value);
  }
  return safe;
}

/** A header's value on one line, capped so that no name can push the others out of sight. */
function headerText(text: string): string {
  return text.replace(CONTROLS, " ").trim().slice(0, HEADER_MAX).trim();
}
