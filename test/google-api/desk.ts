import { type GoogleClients, googleClients, tokenAuth } from "../../src/hosts/google/clients.ts";
import { createWorld, type World } from "../support/apps-script/world.ts";
import { type GoogleApi, startGoogleApi } from "../support/google-api/google-api.ts";
import type { Quotas } from "../support/google-api/quotas.ts";

export const OWNER = "chu@co-quan.example";
export const EDITOR = "sua@co-quan.example";
export const BOOK = "bang-1";
export const TAB = "Đại biểu";

const SCOPES = ["spreadsheets", "drive.file", "script.projects"];

export interface Desk {
  readonly world: World;
  readonly google: GoogleApi;
  clients(facts?: { readonly user?: string; readonly scopes?: readonly string[] }): GoogleClients;
  /** A request by hand, for what the clients would not let through. */
  send(
    method: string,
    path: string,
    more?: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> },
  ): Promise<{ readonly status: number; readonly message: string; readonly data: unknown }>;
}

/** One file of one tab behind the stand-in, and the owner's clients. */
export async function startDesk(quotas: Partial<Quotas> = {}): Promise<Desk> {
  const world = createWorld({ now: "2020-05-08T07:00:00+07:00", language: "en" });
  world.addSpreadsheet({
    id: BOOK,
    owner: OWNER,
    editors: [EDITOR],
    tabs: [
      {
        name: TAB,
        rows: [
          ["Tên", "Tuổi"],
          ["An", 30],
          ["Bình", 25],
        ],
      },
    ],
  });
  const google = await startGoogleApi({ world, quotas });
  const own = google.token({ user: OWNER, scopes: SCOPES, lasts: Number.POSITIVE_INFINITY });
  const token = (facts?: { readonly user?: string; readonly scopes?: readonly string[] }) =>
    google.token({ user: OWNER, scopes: SCOPES, ...facts });
  return {
    world,
    google,
    clients: (facts) => googleClients({ auth: tokenAuth(token(facts)), rootUrl: google.rootUrl }),
    send: async (method, path, { body, headers = {} } = {}) => {
      const response = await fetch(new URL(path, google.rootUrl), {
        method,
        headers: { authorization: `Bearer ${own}`, "content-type": "application/json", ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const data = text === "" ? undefined : JSON.parse(text);
      const { error } = Object(data) as { readonly error?: { readonly message: string } };
      return { status: response.status, message: error?.message ?? "", data };
    },
  };
}
