import type { DraftedDocument } from "../../../commands/actions.ts";
import { originLine } from "../../../documents/trace/trace-words.vi.ts";
import type { DriveFile, Services } from "./services.ts";

const DOCUMENT = "application/vnd.google-apps.document";
const FOLDER = "application/vnd.google-apps.folder";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/** Marks on files of ours, by which a later run knows them again. */
const EDITION = "dienHinhEdition";
const KEY = "dienHinhKey";
/** Drive drops the properties of a .docx that it turns into a Google document: they stand here. */
const ROWS = "dienHinhRows";
const MOMENT = "dienHinhMoment";
const FILE_FIELDS = "id,name,mimeType,webViewLink,exportLinks,appProperties";
const PDF = "application/pdf";

/** Files of the edition that stand on Drive already. */
export interface Shelf {
  readonly folder: string | undefined;
  readonly byKey: ReadonlyMap<string, DriveFile>;
  readonly names: ReadonlySet<string>;
}

/** Everything that the script has put on Drive: one call, another a thousand files. */
export function ownFiles({ files }: Services): readonly DriveFile[] {
  const found: DriveFile[] = [];
  let pageToken: string | undefined;
  do {
    const page = files.list({
      q: "trashed = false",
      fields: `nextPageToken,files(${FILE_FIELDS})`,
      pageSize: 1000,
      ...(pageToken === undefined ? {} : { pageToken }),
    });
    found.push(...(page.files ?? []));
    pageToken = page.nextPageToken;
  } while (pageToken !== undefined && pageToken !== "");
  return found;
}

/** The edition's own files. */
export function readShelf(services: Services, edition: string): Shelf {
  const own = ownFiles(services).filter(
    ({ appProperties }) => appProperties?.[EDITION] === edition,
  );
  return {
    folder: own.find(({ mimeType }) => mimeType === FOLDER)?.id,
    byKey: new Map(own.map((file) => [file.appProperties?.[KEY] ?? "", file])),
    names: new Set(own.map(({ name }) => name ?? "")),
  };
}

/** The edition's folder, made when there is none. */
export function editionFolder(
  { files }: Services,
  {
    shelf,
    edition,
    name,
  }: { readonly shelf: Shelf; readonly edition: string; readonly name: string },
): string {
  if (shelf.folder !== undefined) return shelf.folder;
  const made = files.create(
    { name, mimeType: FOLDER, appProperties: { [EDITION]: edition, [KEY]: "folder" } },
    undefined,
    { fields: FILE_FIELDS },
  );
  return made.id ?? "";
}

/** Makes a Google document of a .docx, in one call; another draft of a name gets a number. */
export function importDocument(
  { files, blob }: Services,
  document: DraftedDocument,
  place: {
    readonly edition: string;
    readonly folder: string;
    readonly taken: ReadonlySet<string>;
  },
): DriveFile {
  const stem = document.name.replace(/\.docx$/, "");
  let name = stem;
  for (let draft = 2; place.taken.has(name); draft++) name = `${stem}-${draft}`;
  return files.create(
    {
      name,
      mimeType: DOCUMENT,
      parents: [place.folder],
      description: originLine(document.origin),
      appProperties: {
        [EDITION]: place.edition,
        [KEY]: document.key,
        [ROWS]: document.origin.rows,
        [MOMENT]: document.origin.moment,
      },
    },
    blob(document.bytes, DOCX, document.name),
    { fields: FILE_FIELDS },
  );
}

/** Where Drive gives the document as a PDF, made when somebody opens it; undefined when it says none. */
export function pdfLink({ exportLinks }: DriveFile): string | undefined {
  return exportLinks?.[PDF];
}
