import type { DraftedDocument } from "../../../commands/actions.ts";
import type { DriveFile, Services } from "./services.ts";

const DOCUMENT = "application/vnd.google-apps.document";
const FOLDER = "application/vnd.google-apps.folder";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/** Marks on files of ours, by which a later run knows them again. */
const EDITION = "dienHinhEdition";
const KEY = "dienHinhKey";
const FILE_FIELDS = "id,name,mimeType,webViewLink,appProperties";

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

/** What tells a document from every other: its name and each byte of it. */
export function documentKey({ digest }: Services, { name, bytes }: DraftedDocument): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return digest(`${name}\n${text}`);
}

/** Makes a Google document of a .docx, in one call; another draft of a name gets a number. */
export function importDocument(
  { files, blob }: Services,
  document: DraftedDocument,
  place: {
    readonly edition: string;
    readonly key: string;
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
      appProperties: { [EDITION]: place.edition, [KEY]: place.key },
    },
    blob(document.bytes, DOCX, document.name),
    { fields: FILE_FIELDS },
  );
}
