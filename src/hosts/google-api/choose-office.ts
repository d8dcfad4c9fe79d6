import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GOOGLE_WORDS } from "../../output/google-words.vi.ts";
import { markedFile } from "../google/marks.ts";
import { writeAtomically } from "../local/atomic-write.ts";
import type { GoogleWish } from "../local/cli-google.ts";
import { UsageError } from "../local/usage-error.ts";
import { spreadsheetId } from "../sheets/spreadsheet-id.ts";
import type { DriveFile } from "./run-calls.ts";

/** Which workbooks a folder works with, kept for the next run. */
export interface Chosen {
  readonly office: string;
  /** The entry workbook that units share, where somebody named it by hand. */
  readonly shared?: string;
}

const FILE = join(".dien-hinh", "google.json");

/**
 * The office workbook: the one that was named, the one of the last run, or the only one that
 * provisioning has made.
 *
 * @throws UsageError for a link that is none, for no workbook, and for several without a choice
 */
export function chooseOffice(
  wish: GoogleWish,
  files: readonly DriveFile[],
  known: Chosen | undefined,
): Chosen {
  const shared = wish.shared === undefined ? known?.shared : idOf(wish.shared);
  const rest = shared === undefined ? {} : { shared };
  if (wish.office !== undefined) return { ...rest, office: idOf(wish.office) };
  if (known !== undefined && wish.edition === undefined) return { ...rest, office: known.office };
  const offices = files
    .flatMap(({ marks, ...file }) => markedFile({ ...file, appProperties: marks }) ?? [])
    .filter(({ kind }) => kind === "office")
    .filter(({ edition }) => wish.edition === undefined || edition === wish.edition);
  const [only, ...others] = offices;
  if (only === undefined) throw new UsageError(GOOGLE_WORDS.noOffice(wish.edition));
  if (others.length > 0) throw new UsageError(GOOGLE_WORDS.severalOffices(offices));
  return { ...rest, office: only.id };
}

function idOf(typed: string): string {
  const id = spreadsheetId(typed);
  if (id === undefined) throw new UsageError(GOOGLE_WORDS.badLink(typed));
  return id;
}

export function readChosen(workspace: string): Chosen | undefined {
  const path = join(workspace, FILE);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Chosen) : undefined;
}

export function keepChosen(workspace: string, chosen: Chosen): void {
  const text = `${JSON.stringify(chosen, null, 1)}\n`;
  writeAtomically(join(workspace, FILE), new TextEncoder().encode(text));
}
