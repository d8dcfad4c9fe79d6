import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type GoogleClients, googleClients, tokenAuth } from "../../src/hosts/google/clients.ts";
import { main } from "../../src/hosts/local/main.ts";
import { linkOf, VP, withLink } from "../../test/apps-script/office-world.ts";
import { createWorld } from "../../test/support/apps-script/world.ts";
import { addWorkbook } from "../../test/support/apps-script/written-file.ts";
import {
  type GoogleApi,
  type Seen,
  startGoogleApi,
} from "../../test/support/google-api/google-api.ts";
import { entryOf, office } from "./checking.ts";
import { delegateTable, UNIT_COUNT, unitCode } from "./delegates.ts";
import { type Figure, figure } from "./measure.ts";

const ROWS = 200;
const OFFICE = "office-1234567890-1234567890";
const FILES = Array.from({ length: UNIT_COUNT }, (_, at) => `entry-${at}-1234567890-abcdef`);
const CHANGED = FILES.slice(0, 3);
const FREE = { user: 1_000_000, project: 1_000_000 };

/** Requests and bytes of `run --google` on the stand-in, beside a loop that reads tab by tab. */
export async function googleFigures(): Promise<readonly Figure[]> {
  const google = await filledGoogle();
  const folder = mkdtempSync(join(tmpdir(), "dien-hinh-bench-"));
  try {
    const first = await seenOf(google, () => run(google, folder));
    for (const id of CHANGED) {
      google.world.user.edit(id, "Đại biểu", "C2", "Nguyễn Thị Mới");
    }
    const second = await seenOf(google, () => run(google, folder));
    const loop = await seenOf(google, () => readByTab(google));
    return [
      figure(`Google, ${UNIT_COUNT} files / a loop that reads each tab (requests)`, work(first), {
        reference: loop.length,
        limit: 1 / 3,
      }),
      figure(
        `Google, ${UNIT_COUNT} files read / a loop that reads each tab (KB, not packed)`,
        kilobytes(first),
        {
          reference: kilobytes(loop),
        },
      ),
      figure("Google again, 3 files changed / changed + 4 (requests)", work(second), {
        reference: CHANGED.length + 4,
        limit: 1,
      }),
      figure(
        "Google again, 3 files changed, read / the loop again (KB, not packed)",
        kilobytes(second),
        {
          reference: kilobytes(loop),
        },
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await google.stop();
  }
}

/** Each unit types in a file of its own; there is no shared one. */
async function filledGoogle(): Promise<GoogleApi> {
  const world = createWorld({ now: "2020-05-08T08:00:00+07:00", language: "en" });
  const quotas = { sheetsReads: FREE, sheetsWrites: FREE, drive: FREE };
  const google = await startGoogleApi({ world, quotas });
  const linked = FILES.reduce((book, id, at) => withLink(book, unitCode(at), linkOf(id)), office);
  addWorkbook(world, linked, { id: OFFICE, owner: VP });
  for (const [at, id] of FILES.entries()) {
    addWorkbook(world, entryOf(delegateTable(ROWS), `bang-${at}.xlsx`), { id, owner: VP });
  }
  for (const id of [OFFICE, ...FILES]) google.cloud.adopt(id, "client-1");
  return google;
}

function authOf(google: GoogleApi) {
  return tokenAuth(google.token({ user: VP, scopes: ["spreadsheets", "drive.file"] }));
}

async function run(google: GoogleApi, folder: string): Promise<void> {
  let said = "";
  const say = (text: string) => {
    said += text;
  };
  const args = ["run", "--google", "--office", OFFICE, "--workspace", folder];
  const code = await main([...args, "--as-of", "2020-05-08"], {
    out: say,
    err: say,
    isInteractive: false,
    environment: {},
    now: new Date("2020-05-08T01:00:00Z"),
    google: {
      auth: authOf(google),
      rootUrl: google.rootUrl,
      patience: { wait: async () => {}, random: () => 0 },
    },
  });
  if (code !== 0) throw new Error(said);
}

/** What is written by hand: the names of the tabs of each file, then the values of each tab. */
async function readByTab(google: GoogleApi): Promise<void> {
  const clients = googleClients({ auth: authOf(google), rootUrl: google.rootUrl });
  for (const spreadsheetId of FILES) {
    for (const title of await tabsOf(clients, spreadsheetId)) {
      await clients.sheets.spreadsheets.values.get({ spreadsheetId, range: `'${title}'` });
    }
  }
}

async function tabsOf(
  { sheets }: GoogleClients,
  spreadsheetId: string,
): Promise<readonly string[]> {
  const fields = "sheets(properties(title))";
  const { data } = await sheets.spreadsheets.get({ spreadsheetId, fields });
  return (data.sheets ?? []).map(({ properties }) => properties?.title ?? "");
}

async function seenOf(google: GoogleApi, act: () => Promise<void>): Promise<readonly Seen[]> {
  const before = google.seen.length;
  await act();
  return google.seen.slice(before);
}

/** The loop makes no documents: they are not counted against it. */
function work(seen: readonly Seen[]): number {
  return seen.filter(({ method }) => method !== "drive.files.create").length;
}

/** Of the entry workbooks alone: the loop writes nothing. */
function kilobytes(seen: readonly Seen[]): number {
  const counted = seen.filter(({ url }) => url.includes("/entry-"));
  return counted.reduce((sum, { bytesIn, bytesOut }) => sum + bytesIn + bytesOut, 0) / 1024;
}
