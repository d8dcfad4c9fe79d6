import { BuildRefused } from "./refused.ts";

const AUTH = "https://www.googleapis.com/auth/";
/** Whole mailboxes, whole drives and the open network are never asked for. */
const NEVER = /(?:\/auth\/(?:drive|gmail\.\w+|script\.external_request)|mail\.google\.com\/?)$/;
const KEYS: ReadonlySet<string> = new Set([
  "timeZone",
  "runtimeVersion",
  "exceptionLogging",
  "oauthScopes",
  "dependencies",
]);

/**
 * The manifest as it is pushed.
 *
 * @throws BuildRefused for another zone or engine, a key or a scope that the project must not have
 */
export function checkManifest(
  name: string,
  text: string,
  allowed: readonly string[] | undefined,
): string {
  const manifest = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const refuse = (what: string): never => {
    throw new BuildRefused(`${name}/appsscript.json: ${what}`);
  };
  const unknown = Object.keys(manifest).find((key) => !KEYS.has(key));
  if (unknown !== undefined) refuse(`the key «${unknown}» is not used here`);
  if (manifest["runtimeVersion"] !== "V8") refuse("runtimeVersion must be V8");
  if (manifest["timeZone"] !== "Asia/Ho_Chi_Minh") refuse("timeZone must be Asia/Ho_Chi_Minh");
  const scopes = manifest["oauthScopes"];
  if (!Array.isArray(scopes)) return refuse("list oauthScopes by hand");
  for (const scope of scopes.map(String)) {
    if (NEVER.test(scope)) refuse(`never ask for ${scope}`);
    if (allowed !== undefined && !allowed.includes(scope.replace(AUTH, "")))
      refuse(`asks for ${scope}, which this script does without`);
  }
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
