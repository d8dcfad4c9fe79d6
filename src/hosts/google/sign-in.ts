import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { auth } from "googleapis/build/src/apis/sheets/index.js";
import { PROVISION_WORDS } from "../../output/provision-words.vi.ts";
import { HostError } from "../host-error.ts";
import type { AuthClient } from "./clients.ts";
import { listenForCode } from "./loopback.ts";
import { readJson, readPrivate, writePrivate } from "./private-file.ts";
import { refusal } from "./refusal.ts";

const PREFIX = "https://www.googleapis.com/auth/";
/** All that provisioning asks for: spreadsheets, the files that it makes itself, script projects. */
export const SCOPES: readonly string[] = ["spreadsheets", "drive.file", "script.projects"].map(
  (name) => PREFIX + name,
);

export interface SignIn {
  /** The person's own folder. */
  readonly folder: string;
  /** A client of Google Cloud, or credentials that somebody has already; kept when it is a client. */
  readonly credentials?: string;
  readonly say: (text: string) => void;
  /** Where Google's consent page and its tokens are; Google's own unless told. */
  readonly endpoints?: { readonly oauth2AuthBaseUrl: string; readonly oauth2TokenUrl: string };
}

interface Client {
  readonly id: string;
  readonly secret: string;
}

/**
 * Whoever the requests are signed by: by the file's own credentials, by the token that an earlier run
 * has left, or by a person who says yes in the browser.
 *
 * @throws HostError "client-missing", "client-invalid", "credentials-invalid", "token-open",
 *   "consent-refused", "consent-late"
 */
export async function signIn(facts: SignIn): Promise<AuthClient> {
  const given = facts.credentials === undefined ? undefined : readJson(facts.credentials);
  const standing = given === undefined ? undefined : standingCredentials(given);
  if (standing !== undefined) return standing;
  const client = clientOf(facts, given);
  const token = readPrivate(tokenPath(facts.folder));
  const known =
    textIn(token, "client_id") === client.id ? textIn(token, "refresh_token") : undefined;
  const oauth = oauthOf(client, facts);
  if (known !== undefined) {
    oauth.setCredentials({ refresh_token: known });
    return oauth;
  }
  return consent(client, facts);
}

export function tokenPath(folder: string): string {
  return join(folder, "google-token.json");
}

function oauthOf({ id, secret }: Client, { endpoints }: SignIn, redirectUri?: string): AuthClient {
  return new auth.OAuth2({
    clientId: id,
    clientSecret: secret,
    ...(redirectUri === undefined ? {} : { redirectUri }),
    ...(endpoints === undefined ? {} : { endpoints }),
  });
}

/** What needs no consent page: a person's refresh token, or a service account. */
function standingCredentials(given: unknown): AuthClient | undefined {
  const type = textIn(given, "type");
  if (type === "authorized_user") {
    const oauth = new auth.OAuth2({
      clientId: textIn(given, "client_id") ?? "",
      clientSecret: textIn(given, "client_secret") ?? "",
    });
    oauth.setCredentials({ refresh_token: textIn(given, "refresh_token") ?? "" });
    return oauth;
  }
  if (type !== "service_account") return undefined;
  const email = textIn(given, "client_email") ?? "";
  return new auth.JWT({ email, key: textIn(given, "private_key") ?? "", scopes: [...SCOPES] });
}

function clientOf({ folder, credentials }: SignIn, given: unknown): Client {
  const path = join(folder, "google-client.json");
  const told = given ?? readPrivate(path);
  if (told === undefined) throw new HostError("client-missing", { folder });
  const installed = Object(told)["installed"];
  const [id, secret] = [textIn(installed, "client_id"), textIn(installed, "client_secret")];
  if (id === undefined || secret === undefined) {
    throw new HostError("client-invalid", { path: credentials ?? path });
  }
  if (given !== undefined) writePrivate(path, given);
  return { id, secret };
}

/** The browser comes back to this machine with a code that only this run can turn into a token. */
async function consent(client: Client, facts: SignIn): Promise<AuthClient> {
  const state = randomBytes(24).toString("base64url");
  const loopback = await listenForCode(state);
  try {
    const oauth = oauthOf(client, facts, loopback.address);
    const { codeVerifier, codeChallenge } = await oauth.generateCodeVerifierAsync();
    const url = oauth.generateAuthUrl({
      access_type: "offline",
      prompt: "consent",
      scope: [...SCOPES],
      state,
      code_challenge: codeChallenge ?? "",
      code_challenge_method: "S256" as never,
    });
    facts.say(PROVISION_WORDS.openBrowser(url));
    const code = await loopback.code();
    const { tokens } = await oauth.getToken({ code, codeVerifier });
    const granted = (tokens.scope ?? "").split(" ");
    const lacking = SCOPES.filter((scope) => !granted.includes(scope));
    if (lacking.length > 0 || !tokens.refresh_token) {
      const detail = lacking.map((scope) => scope.replace(PREFIX, "")).join(", ");
      throw new HostError("consent-refused", { detail: detail || "offline" });
    }
    writePrivate(tokenPath(facts.folder), {
      client_id: client.id,
      refresh_token: tokens.refresh_token,
    });
    oauth.setCredentials(tokens);
    return oauth;
  } catch (error) {
    throw refusal(error, { call: "token" });
  } finally {
    loopback.close();
  }
}

function textIn(value: unknown, name: string): string | undefined {
  const text: unknown = Object(value)[name];
  return typeof text === "string" && text !== "" ? text : undefined;
}
