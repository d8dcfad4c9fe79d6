import { Agent } from "node:http";
import { Agent as SecureAgent } from "node:https";
import { Readable } from "node:stream";
import { drive, type drive_v3 } from "googleapis/build/src/apis/drive/index.js";
import { script, type script_v1 } from "googleapis/build/src/apis/script/index.js";
import { auth, sheets, type sheets_v4 } from "googleapis/build/src/apis/sheets/index.js";

/** What signs the requests: the client of a signed-in person, or a token that somebody hands over. */
export type AuthClient = InstanceType<typeof auth.OAuth2>;

export interface GoogleAccess {
  readonly auth: AuthClient;
  /** Where Google stands, with its last `/`; Google's own servers unless told. */
  readonly rootUrl?: string;
}

export interface GoogleClients {
  readonly sheets: sheets_v4.Sheets;
  readonly drive: drive_v3.Drive;
  readonly script: script_v1.Script;
  /**
   * To be given to each call that must not be made twice, and to each that uploads bytes: the client's
   * own root does not reach an upload. The call has a connection of its own, for one that was kept may
   * be gone by now, and then nobody knows what became of the call.
   */
  readonly perCall: { readonly rootUrl?: string; readonly agent?: (url: URL) => Agent };
}

/** The three services. They never repeat a request by themselves: `patiently` alone does. */
export function googleClients({ auth: signer, rootUrl }: GoogleAccess): GoogleClients {
  const root = rootUrl === undefined ? {} : { rootUrl };
  const options = { auth: signer, retry: false, ...root };
  return {
    sheets: sheets({ version: "v4", ...options }),
    drive: drive({ version: "v3", ...options }),
    script: script({ version: "v1", ...options }),
    perCall: { ...root, ...(isBehindProxy() ? {} : { agent: freshAgent }) },
  };
}

/** The clients go through a proxy by themselves, unless they are given a connection. */
function isBehindProxy(): boolean {
  return ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].some(
    (name) => process.env[name],
  );
}

function freshAgent({ protocol }: URL): Agent {
  const options = { keepAlive: false };
  return protocol === "http:" ? new Agent(options) : new SecureAgent(options);
}

/** Signs with one access token, as it is, for as long as it holds. */
export function tokenAuth(accessToken: string): AuthClient {
  const client = new auth.OAuth2();
  client.setCredentials({ access_token: accessToken });
  return client;
}

/** Bytes as an upload takes them; each attempt needs a body of its own. */
export function uploadBody(bytes: Uint8Array): Readable {
  return Readable.from(Buffer.from(bytes));
}
