import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorld } from "../../support/apps-script/world.ts";
import { type GoogleApi, startGoogleApi } from "../../support/google-api/google-api.ts";
import { placeBooks, runMain } from "../google-api-host.ts";
import { driveId, OFFICE_FILE, type Situation } from "../host.ts";

/** An edition on the stand-in, and a folder from which it is run. */
export interface RunWorld {
  readonly google: GoogleApi;
  readonly folder: string;
  /** One command line; it must end well. */
  run(...args: readonly string[]): Promise<string>;
  /** The same, however it ends. */
  tryRun(...args: readonly string[]): Promise<{ readonly code: number; readonly said: string }>;
  /** Requests since the last look, by method. */
  requests(): readonly string[];
  summary(): string | undefined;
  stop(): Promise<void>;
}

export async function startRunWorld(situation: Situation): Promise<RunWorld> {
  const { asOf } = situation;
  const world = createWorld({ now: `${asOf}T08:00:00+07:00`, language: "en" });
  const google = await startGoogleApi({ world });
  placeBooks(google, situation);
  const folder = mkdtempSync(join(tmpdir(), "dien-hinh-google-"));
  const common = ["--google", "--workspace", folder, "--as-of", asOf];
  const office = ["--office", driveId(OFFICE_FILE)];
  let looked = 0;
  const tryRun = (...args: readonly string[]) => {
    const [command = "run", ...rest] = args;
    return runMain(google, [command, ...rest, ...common, ...office]);
  };
  return {
    google,
    folder,
    tryRun,
    run: async (...args) => {
      const { code, said } = await tryRun(...args);
      if (code !== 0) throw new Error(said);
      return said;
    },
    requests: () => {
      const methods = google.seen.slice(looked).map(({ method }) => method);
      looked = google.seen.length;
      return methods;
    },
    summary: () => {
      const path = join(folder, "summary.json");
      return existsSync(path) ? readFileSync(path, "utf8") : undefined;
    },
    stop: async () => {
      rmSync(folder, { recursive: true, force: true });
      await google.stop();
    },
  };
}

/** What stands in the end, but for moments, versions and marks: the same however often a run died. */
export function stateOf({ google, summary }: RunWorld): unknown {
  const { world } = google;
  const hidden = /\(lần trước\)$|^Bộ nhớ của chương trình$/;
  return {
    tabs: world.spreadsheets.map(({ id, tabs }) => ({
      id,
      tabs: tabs
        .filter(({ name }) => !hidden.test(name))
        .map(({ name }) => ({ name, cells: world.user.sees(id, name).map(withoutMoments) })),
    })),
    documents: world.drive.files
      .filter(({ mimeType }) => !mimeType.endsWith("spreadsheet"))
      .map(({ name, appProperties }) => [name, appProperties["dienHinhKey"]]),
    summary: summary(),
  };
}

function withoutMoments(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.replace(/\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}/g, "‹lúc›"));
}
