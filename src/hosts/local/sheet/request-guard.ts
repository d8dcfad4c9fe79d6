import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { SHEET_WORDS } from "../../../output/sheet-words.vi.ts";
import { TOKEN_HEADER } from "./protocol.ts";
import { refused } from "./refused.ts";

/** What a start of the server made up. */
export interface Secrets {
  /** In the address that is printed; lets any browser of this person in. */
  readonly key: string;
  /**
   * In the address that is handed to the desktop; lets one browser in, once: other accounts of the
   * computer can read how a browser was started.
   */
  readonly onceKey: string;
  /** In the browser's cookie. */
  readonly session: string;
  /** In a header of every call that changes something. */
  readonly token: string;
}

export function newSecrets(): Secrets {
  const secret = () => randomBytes(24).toString("base64url");
  return { key: secret(), onceKey: secret(), session: secret(), token: secret() };
}

/** Answers whether a key of an address lets in; what was made for one browser lets in no second. */
export function doorOf({ key, onceKey }: Secrets): (given: string) => boolean {
  let isUsed = false;
  return (given) => {
    if (isEqual(given, key)) return true;
    const fits = !isUsed && isEqual(given, onceKey);
    isUsed ||= fits;
    return fits;
  };
}

/** Cookies are one jar for all ports of a computer: each server's has a name of its own. */
export function cookieName(port: number): string {
  return `dien-hinh-${port}`;
}

/**
 * Lets only this computer's own addresses through: a name that some DNS turns to 127.0.0.1 is none,
 * and neither is a page of another site.
 *
 * @throws Refused "foreign-request"
 */
export function checkOrigin({ headers, method }: IncomingMessage, port: number): void {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const host = headers.host ?? "";
  const isOurs = hosts.includes(host);
  const { origin } = headers;
  const isSame = origin === undefined ? method !== "POST" : origin === `http://${host}`;
  const site = headers["sec-fetch-site"] ?? "none";
  const isVisit =
    headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document";
  const isNear = site === "none" || site === "same-origin" || (isVisit && method === "GET");
  if (!(isOurs && isSame && isNear)) throw refused("foreign-request", SHEET_WORDS.foreign);
}

/**
 * @param known hashes of the cookies that are let in: this start's and earlier ones'
 * @throws Refused "not-let-in" without such a cookie
 */
export function checkCookie(
  { headers }: IncomingMessage,
  port: number,
  known: readonly string[],
): void {
  const wanted = `${cookieName(port)}=`;
  const parts = (headers.cookie ?? "").split(";").map((part) => part.trim());
  const own = parts
    .filter((part) => part.startsWith(wanted))
    .map((part) => hashOf(part.slice(wanted.length)));
  if (!own.some((hash) => known.includes(hash))) {
    throw refused("not-let-in", SHEET_WORDS.notLetIn);
  }
}

/** Of hashes nothing is learned by how long a comparison takes. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** @throws Refused "token-stale" without this start's token */
export function checkToken({ headers }: IncomingMessage, { token }: Secrets): void {
  const given = headers[TOKEN_HEADER];
  if (typeof given !== "string" || !isEqual(given, token)) {
    throw refused("token-stale", SHEET_WORDS.tokenStale);
  }
}

/** As long for a near miss as for a far one. */
function isEqual(given: string, secret: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(given)), Buffer.from(hashOf(secret)));
}
