import type { SummaryDocument } from "../../board/summary-json.ts";
import type { DraftedDocument } from "../../commands/actions.ts";
import type { LogEntry, Snapshot } from "../../commands/snapshot.ts";
import { originLine } from "../../documents/trace/trace-words.vi.ts";
import { FOLDER_NAME, LOG_WORDS } from "../../output/office-words.vi.ts";
import { tableOf } from "../../workbook/read-records.ts";
import { declaredTab } from "../sheets/declared-tab.ts";
import type { DriveFile, RunCalls } from "./run-calls.ts";

const DOCUMENT = "application/vnd.google-apps.document";
const FOLDER = "application/vnd.google-apps.folder";
/** Marks on files of ours, by which a later run knows them again; the script's host writes the same. */
const MARK = {
  edition: "dienHinhEdition",
  key: "dienHinhKey",
  rows: "dienHinhRows",
  moment: "dienHinhMoment",
} as const;
const FOLDER_KEY = "folder";

/** A document and the file that holds it. */
export interface Standing {
  readonly document: DraftedDocument;
  readonly file: DriveFile;
  readonly isNew: boolean;
}

interface Shelf {
  readonly google: RunCalls;
  readonly edition: string;
  /** What Drive lists. */
  readonly files: readonly DriveFile[];
  readonly onProgress: (step: string) => void;
}

/**
 * Brings each document to Drive as a Google document, one request each; what stands under the same
 * key is kept, whenever it was drafted and whoever has corrected it since.
 */
export async function storeDocuments(
  documents: readonly DraftedDocument[],
  shelf: Shelf,
): Promise<readonly Standing[]> {
  const own = shelf.files.filter(({ marks }) => marks[MARK.edition] === shelf.edition);
  const byKey = new Map(own.map((file) => [file.marks[MARK.key] ?? "", file]));
  const taken = new Set(own.map(({ name }) => name));
  const waits = documents.some(({ key }) => !byKey.has(key));
  const folder = waits ? await folderOf(shelf, byKey.get(FOLDER_KEY)) : "";
  const standing: Standing[] = [];
  for (const document of documents) {
    const found = byKey.get(document.key);
    const file = found ?? (await imported(document, { shelf, folder, taken }));
    byKey.set(document.key, file);
    taken.add(file.name);
    standing.push({ document, file, isNew: found === undefined });
  }
  return standing;
}

async function folderOf(
  { google, edition }: Shelf,
  standing: DriveFile | undefined,
): Promise<string> {
  if (standing !== undefined) return standing.id;
  const made = await google.create({
    name: FOLDER_NAME(edition),
    mimeType: FOLDER,
    appProperties: { [MARK.edition]: edition, [MARK.key]: FOLDER_KEY },
  });
  return made.id;
}

interface Importing {
  readonly shelf: Shelf;
  readonly folder: string;
  readonly taken: ReadonlySet<string>;
}

/** Another draft of a name gets a number. */
function imported(
  { name: fileName, key, origin, bytes }: DraftedDocument,
  { shelf, folder, taken }: Importing,
): Promise<DriveFile> {
  const stem = fileName.replace(/\.docx$/, "");
  let name = stem;
  for (let draft = 2; taken.has(name); draft++) name = `${stem}-${draft}`;
  shelf.onProgress(name);
  const appProperties = {
    [MARK.edition]: shelf.edition,
    [MARK.key]: key,
    [MARK.rows]: origin.rows,
    [MARK.moment]: origin.moment,
  };
  const description = originLine(origin);
  const file = { name, mimeType: DOCUMENT, parents: [folder], description, appProperties };
  return shelf.google.create(file, bytes);
}

export function documentReceipts(standing: readonly Standing[]): readonly SummaryDocument[] {
  return standing.map(({ document: { kind, name, origin }, file }) => ({
    kind,
    name,
    location: file.link,
    rows: origin.rows,
    ...(file.pdfLink === undefined ? {} : { pdf: file.pdfLink }),
  }));
}

/** A line of «Nhật ký» for each document that has none yet, those of a run that died included. */
export function documentLines(
  standing: readonly Standing[],
  { declarations, office, moment, who }: Snapshot,
): readonly LogEntry[] {
  const table = tableOf(office, declaredTab(declarations, "office", "log"));
  const texts = (table?.rows ?? []).flat().filter((cell) => typeof cell === "string");
  return standing
    .filter(({ file }) => !texts.some((text) => text.includes(file.link)))
    .map(({ document, file }) => ({
      at: moment,
      who,
      what: LOG_WORDS.drafted,
      before: "",
      after: LOG_WORDS.document(file.name, file.link, {
        origin: originLine(document.origin),
        pdf: file.pdfLink,
      }),
    }));
}
