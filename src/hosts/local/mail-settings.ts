import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { HostError, systemCode } from "../host-error.ts";
import { isMailAddress } from "./eml.ts";
import { jsonFaultLine } from "./json-fault.ts";

/** Máy chủ thư — the office's own mail server, and who sends by it. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte · STARTTLS, never without · none: no password goes over such a line. */
  readonly security: Security;
  readonly account?: { readonly user: string; readonly password: string };
  readonly from: string;
  /** File of the certificates that signed the server's own, beside those that Node knows. */
  readonly ca?: string;
}

type Security = "tls" | "starttls" | "none";
type Environment = Readonly<Record<string, string | undefined>>;

const FIELDS = ["host", "port", "security", "user", "password", "from", "ca"] as const;
type Field = (typeof FIELDS)[number];
type Given = Readonly<Partial<Record<Field, string>>>;

const PORTS: Readonly<Record<Security, number>> = { tls: 465, starttls: 587, none: 25 };
const FILE = join(".dien-hinh", "may-chu-thu.json");
const OTHERS = 0o077;

export function settingsPath(workspace: string): string {
  return join(workspace, FILE);
}

/**
 * The mail server as the environment (`DIEN_HINH_SMTP_HOST`, …) says, and the file of the workspace
 * where the environment says nothing. What they hold is kept nowhere else and shown to nobody.
 *
 * @throws HostError "mail-settings-missing" without either · "mail-settings-open" for a file that
 *   others may read · "mail-settings-broken" with the line · "mail-settings-invalid" with the field
 */
export function readMailServer(workspace: string, environment: Environment): MailServer {
  const path = settingsPath(workspace);
  const given = { ...fileFields(path), ...environmentFields(environment) };
  if (Object.keys(given).length === 0) throw new HostError("mail-settings-missing", { path });
  const { host = "", ca } = given;
  if (!/^[A-Za-z0-9.:[\]-]+$/.test(host)) throw invalid(path, "host");
  const security = securityOf(given, path);
  const account = accountOf(given, { security, path });
  const from = given.from ?? given.user ?? "";
  if (!isMailAddress(from)) throw invalid(path, "from");
  if (ca !== undefined && !existsSync(ca)) throw invalid(path, "ca");
  return {
    host,
    port: portOf(given, { security, path }),
    security,
    from,
    ...(account === undefined ? {} : { account }),
    ...(ca === undefined ? {} : { ca }),
  };
}

/** A file to fill in, readable by its owner alone; an existing one is left. @throws HostError "write-refused" */
export function writeBlankSettings(workspace: string): void {
  const path = settingsPath(workspace);
  const blank = { host: "", port: PORTS.starttls, security: "starttls", user: "", password: "" };
  try {
    mkdirSync(dirname(path), { recursive: true });
    const text = `${JSON.stringify({ ...blank, from: "" }, null, 2)}\n`;
    writeFileSync(path, text, { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (systemCode(error) === "EEXIST") return;
    throw new HostError("write-refused", { path, reason: systemCode(error) ?? "unknown" }, error);
  }
}

function securityOf({ security, port }: Given, path: string): Security {
  const asked = security?.toLowerCase() ?? (port === String(PORTS.tls) ? "tls" : "starttls");
  if (asked === "tls" || asked === "starttls" || asked === "none") return asked;
  throw invalid(path, "security");
}

interface Context {
  readonly security: Security;
  readonly path: string;
}

function portOf({ port }: Given, { security, path }: Context): number {
  const number = port === undefined ? PORTS[security] : Number(port);
  if (!Number.isInteger(number) || number < 1 || number > 65_535) throw invalid(path, "port");
  return number;
}

function accountOf({ user, password }: Given, { security, path }: Context): MailServer["account"] {
  if (user === undefined && password === undefined) return undefined;
  if (user === undefined) throw invalid(path, "user");
  if (password === undefined) throw invalid(path, "password");
  if (security === "none") throw invalid(path, "security");
  return { user, password };
}

function environmentFields(environment: Environment): Given {
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = environment[`DIEN_HINH_SMTP_${field.toUpperCase()}`];
      return value === undefined || value === "" ? [] : [[field, value]];
    }),
  );
}

/** Blank fields of the file count as not given. */
function fileFields(path: string): Given {
  const text = privateText(path);
  if (text === undefined) return {};
  const line = jsonFaultLine(text);
  if (line !== undefined) throw new HostError("mail-settings-broken", { path, line });
  const found: unknown = JSON.parse(text);
  if (typeof found !== "object" || found === null || Array.isArray(found)) {
    throw new HostError("mail-settings-broken", { path, line: 1 });
  }
  const fields = Object.entries(found).filter(([, value]) => value !== "");
  for (const [field, value] of fields) {
    const isKnown = FIELDS.some((known) => known === field);
    if (!isKnown || (typeof value !== "string" && typeof value !== "number")) {
      throw invalid(path, field);
    }
  }
  return Object.fromEntries(fields.map(([field, value]) => [field, String(value)]));
}

/** The file's text; undefined without one. Windows has no such modes: its folder guards it there. */
function privateText(path: string): string | undefined {
  try {
    const file = openSync(path, "r");
    try {
      const isOpen = process.platform !== "win32" && (fstatSync(file).mode & OTHERS) !== 0;
      if (isOpen) throw new HostError("mail-settings-open", { path });
      return readFileSync(file, "utf8").replace(/^\ufeff/, "");
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof HostError) throw error;
    if (systemCode(error) === "ENOENT") return undefined;
    throw new HostError("mail-settings-unreadable", { path }, error);
  }
}

function invalid(path: string, field: string): HostError {
  return new HostError("mail-settings-invalid", { path, field });
}
