import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Summary } from "../../src/board/summary-json.ts";
import { tokenAuth } from "../../src/hosts/google/clients.ts";
import { main } from "../../src/hosts/local/main.ts";
import { writtenWorkbook } from "../../src/workbook/written-tables.ts";
import { createWorld } from "../support/apps-script/world.ts";
import { addWorkbook } from "../support/apps-script/written-file.ts";
import { type GoogleApi, startGoogleApi } from "../support/google-api/google-api.ts";
import {
  driveId,
  type Host,
  type HostResult,
  OFFICE_FILE,
  SHARED_FILE,
  type Situation,
} from "./host.ts";
import { importedDocuments, previewedMails } from "./on-google.ts";

const OWNER = "vp@co-quan.example";

/** One command line over the stand-in of Google's APIs, as a shell would run it. */
export const googleApiHost: Host = {
  name: "Google from Node",
  sends: false,
  linksToCells: true,
  run: async (situation) => {
    const world = createWorld({ now: `${situation.asOf}T08:00:00+07:00`, language: "en" });
    const google = await startGoogleApi({ world });
    const folder = mkdtempSync(join(tmpdir(), "dien-hinh-google-"));
    try {
      placeBooks(google, situation);
      return await runIn(folder, google, situation);
    } finally {
      rmSync(folder, { recursive: true, force: true });
      await google.stop();
    }
  },
};

/** The workbooks as provisioning leaves them: made by our client, the shared one told by a tag. */
export function placeBooks(google: GoogleApi, { office, entries }: Situation): void {
  const { world } = google;
  for (const { file, book } of [{ file: OFFICE_FILE, book: office }, ...entries]) {
    addWorkbook(world, writtenWorkbook(book, file), { id: driveId(file), owner: OWNER });
    google.cloud.adopt(driveId(file), "client-1");
  }
  const value = driveId(SHARED_FILE);
  const place = { visibility: "DOCUMENT", tab: undefined, area: undefined };
  world.state.books
    .get(driveId(OFFICE_FILE))
    ?.metadata.push({ id: 1, key: "dienHinh.sharedEntry", value, ...place });
}

/** One command line; time that it would wait for passes at once, and for all who wait together. */
export async function runMain(
  google: GoogleApi,
  args: readonly string[],
): Promise<{ readonly code: number; readonly said: string }> {
  let said = "";
  const say = (text: string) => {
    said += text;
  };
  const lasts = Number.POSITIVE_INFINITY;
  const token = google.token({ user: OWNER, scopes: ["spreadsheets", "drive.file"], lasts });
  const code = await main(args, {
    out: say,
    err: say,
    isInteractive: false,
    environment: {},
    now: new Date(google.world.now),
    google: {
      auth: tokenAuth(token),
      rootUrl: google.rootUrl,
      patience: {
        wait: async (milliseconds) => {
          const { clock } = google.world.state;
          clock.reach(clock.now + milliseconds);
        },
        random: () => 0,
      },
    },
  });
  return { code, said };
}

async function runIn(folder: string, google: GoogleApi, { asOf }: Situation): Promise<HostResult> {
  const office = driveId(OFFICE_FILE);
  const args = ["run", "--google", "--office", office, "--workspace", folder, "--as-of", asOf];
  const { code, said } = await runMain(google, args);
  if (code !== 0) throw new Error(said);
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  return {
    summary: JSON.parse(read("summary.json")) as Summary,
    documents: importedDocuments(google.world),
    ...previewedMails(read("thu-xem-truoc.html"), google.world),
  };
}
