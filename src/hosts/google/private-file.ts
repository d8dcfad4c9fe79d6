import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { HostError, systemCode } from "../host-error.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where this program keeps what is the person's own: never in the checkout. */
export function configFolder(environment: Environment, platform: string): string {
  const home = environment["HOME"] ?? environment["USERPROFILE"] ?? ".";
  const base =
    platform === "win32"
      ? (environment["APPDATA"] ?? join(home, "AppData", "Roaming"))
      : (environment["XDG_CONFIG_HOME"] ?? join(home, ".config"));
  return join(base, "dien-hinh");
}

const OTHERS = 0o077;

/**
 * The JSON of a file that only its owner may read; undefined without one. Windows has no such modes:
 * the profile guards it there.
 *
 * @throws HostError "token-open" when others may read it, "credentials-invalid" for what is no JSON
 */
export function readPrivate(path: string): unknown {
  if (!existsSync(path)) return undefined;
  const isOpen = process.platform !== "win32" && (statSync(path).mode & OTHERS) !== 0;
  if (isOpen) throw new HostError("token-open", { path });
  return readJson(path);
}

/** @throws HostError "credentials-invalid" for a file that is gone or no JSON */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8").replace(/^\ufeff/, ""));
  } catch (error) {
    throw new HostError("credentials-invalid", { path, reason: systemCode(error) ?? "" }, error);
  }
}

/** Written whole, with mode 600 from its first byte, in a folder of mode 700. */
export function writePrivate(path: string, value: unknown): void {
  const folder = dirname(path);
  const draft = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600, flag: "wx" });
    chmodSync(draft, 0o600);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new HostError("write-refused", { path, reason: systemCode(error) ?? "unknown" }, error);
  }
}
