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
  /** To be given to each call that uploads bytes: the client's own root does not reach it. */
  readonly perCall: { readonly rootUrl?: string };
}

/** The three services. They never repeat a request by themselves: `patiently` alone does. */
export function googleClients({ auth: signer, rootUrl }: GoogleAccess): GoogleClients {
  const perCall = rootUrl === undefined ? {} : { rootUrl };
  const options = { auth: signer, retry: false, ...perCall };
  return {
    sheets: sheets({ version: "v4", ...options }),
    drive: drive({ version: "v3", ...options }),
    script: script({ version: "v1", ...options }),
    perCall,
  };
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
