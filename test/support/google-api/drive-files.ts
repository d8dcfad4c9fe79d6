import type { DriveFile } from "../apps-script/state.ts";
import { ApiError, invalid, notFound } from "./api-error.ts";
import { Bytes, type Call, type Fields } from "./call.ts";
import { type Cloud, FOLDER, GOOGLE, SPREADSHEET } from "./cloud.ts";
import { wantsOf } from "./drive-query.ts";
import { DOCUMENT, shownFile } from "./drive-shown.ts";
import { fingerprint } from "./fingerprint.ts";

export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** What Drive turns into what; nothing else may ask for a Google type. */
const CONVERSIONS: Readonly<Record<string, readonly string[]>> = {
  [DOCUMENT]: [DOCX, "text/html", "text/plain"],
};
const WRITABLE = new Set("name mimeType parents description appProperties trashed".split(" "));
const PROPERTY_BYTES = 124;

function demandWritable(body: Fields): void {
  for (const name of Object.keys(body)) {
    if (!WRITABLE.has(name)) throw new Error(`NOT SIMULATED: the Drive field ${name}`);
  }
  for (const [key, value] of Object.entries(Object(body["appProperties"] ?? {}))) {
    if (Buffer.byteLength(`${key}${value}`) > PROPERTY_BYTES) {
      throw invalid(`The custom property «${key}» is longer than ${PROPERTY_BYTES} bytes.`);
    }
  }
}

function demandParents(cloud: Cloud, call: Call, parents: readonly string[]): void {
  if (parents.length > 1) throw invalid("A file cannot have more than one parent.");
  for (const id of parents) {
    if (id === "root") continue;
    if (cloud.fileToChange(call.caller, id).mimeType !== FOLDER) {
      throw new ApiError(403, "The specified parent is not a folder.", {
        reason: "parentNotAFolder",
      });
    }
  }
}

export function createFile(cloud: Cloud, call: Call): Fields {
  const { body, media, caller } = call;
  demandWritable(body);
  if (cloud.fullStorages.has(caller.user)) {
    throw new ApiError(403, "The user's Drive storage quota has been exceeded.", {
      reason: "storageQuotaExceeded",
    });
  }
  const parents = (body["parents"] as readonly string[] | undefined) ?? ["root"];
  demandParents(cloud, call, parents);
  const mimeType = String(body["mimeType"] ?? media?.type ?? "application/octet-stream");
  const isImported = media !== undefined && mimeType.startsWith(GOOGLE);
  if (isImported && !(CONVERSIONS[mimeType] ?? []).includes(media.type)) {
    throw invalid(`Conversion of ${media.type} to ${mimeType} is not supported.`);
  }
  const name = String(body["name"] ?? "Untitled");
  const file = cloud.addFile({
    id:
      mimeType === SPREADSHEET
        ? newSpreadsheet(cloud, name, caller.user)
        : cloud.state.newId("drive"),
    name,
    mimeType,
    parents,
    bytes: media?.bytes ?? new Uint8Array(),
    importedFrom: isImported ? media.type : undefined,
    owner: caller.user,
    madeBy: caller.client,
    description: body["description"] as string | undefined,
    appProperties: (body["appProperties"] as Record<string, string> | undefined) ?? {},
  });
  return shownFile(cloud, file, caller);
}

/** A blank spreadsheet, with the locale and the zone that a new account has. */
function newSpreadsheet(cloud: Cloud, title: string, owner: string): string {
  const book = cloud.state.newBook({ title, locale: "en_US", timeZone: "Etc/GMT", owner });
  book.addTab("Sheet1", { rows: 1000, columns: 26 });
  return book.id;
}

export function getFile(cloud: Cloud, call: Call): Fields | Bytes {
  const file = cloud.fileFor(call.caller, call.params["fileId"] ?? "");
  if (call.query["alt"] !== "media") return shownFile(cloud, file, call.caller);
  if (file.mimeType.startsWith(GOOGLE)) {
    throw new ApiError(
      403,
      "Only files with binary content can be downloaded. Use Export with Docs Editors files.",
      { reason: "fileNotDownloadable" },
    );
  }
  return new Bytes(file.mimeType, file.bytes);
}

/**
 * A document that came in as .docx goes out as the same bytes. What a spreadsheet becomes is no .xlsx
 * here, but bytes that are equal for equal spreadsheets.
 */
export function exportFile(cloud: Cloud, call: Call): Bytes {
  const file = cloud.fileFor(call.caller, call.params["fileId"] ?? "");
  const type = String(call.query["mimeType"]);
  if (!file.mimeType.startsWith(GOOGLE)) {
    throw new ApiError(403, "Export only supports Docs Editors files.", {
      reason: "fileNotExportable",
    });
  }
  const book = cloud.state.books.get(file.id);
  if (book !== undefined && type === XLSX) return new Bytes(type, Buffer.from(fingerprint(book)));
  if (type !== file.importedFrom) throw new Error(`NOT SIMULATED: the export to ${type}`);
  return new Bytes(type, file.bytes);
}

export function updateFile(cloud: Cloud, call: Call): Fields {
  const { body, media, query, caller } = call;
  const file = cloud.fileToChange(caller, call.params["fileId"] ?? "");
  demandWritable(body);
  if (body["parents"] !== undefined) {
    throw new ApiError(
      403,
      "The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.",
      { reason: "fieldNotWritable" },
    );
  }
  if (body["mimeType"] !== undefined && body["mimeType"] !== file.mimeType) {
    throw new Error("NOT SIMULATED: Drive files.update of mimeType");
  }
  const added = String(query["addParents"] ?? "")
    .split(",")
    .filter((id) => id !== "");
  demandParents(cloud, call, added);
  const removed = String(query["removeParents"] ?? "").split(",");
  file.parents = [...file.parents.filter((id) => !removed.includes(id)), ...added];
  file.name = String(body["name"] ?? file.name);
  file.description = (body["description"] as string | undefined) ?? file.description;
  file.isTrashed = (body["trashed"] as boolean | undefined) ?? file.isTrashed;
  file.appProperties = merged(file.appProperties, Object(body["appProperties"] ?? {}));
  const book = cloud.state.books.get(file.id);
  if (book !== undefined) Object.assign(book, { title: file.name, isDeleted: file.isTrashed });
  if (media !== undefined) file.bytes = media.bytes;
  cloud.touch(file);
  return shownFile(cloud, file, caller);
}

/** A property that is set to null goes. */
function merged(own: DriveFile["appProperties"], given: Readonly<Record<string, string | null>>) {
  const entries = Object.entries({ ...own, ...given });
  return Object.fromEntries(
    entries.flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );
}

export function listFiles(cloud: Cloud, { query, caller }: Call): Fields {
  const wants = wantsOf(String(query["q"] ?? ""));
  const size = Number(query["pageSize"] ?? 100);
  const found = cloud.files().filter((file) => cloud.maySee(caller, file));
  for (const file of found) cloud.versionOf(file);
  const files = ordered(found.filter(wants), query["orderBy"]);
  const start = Number(
    /^page-(\d+)$/.exec(String(query["pageToken"] ?? "page-0"))?.[1] ?? Number.NaN,
  );
  if (Number.isNaN(start)) throw invalid("Invalid Value: pageToken");
  const page = files.slice(start, start + size);
  return {
    kind: "drive#fileList",
    incompleteSearch: false,
    files: page.map((file) => shownFile(cloud, file, caller)),
    ...(start + size < files.length ? { nextPageToken: `page-${start + size}` } : {}),
  };
}

const KEYS: Readonly<Record<string, (file: DriveFile) => number | string>> = {
  name: ({ name }) => name,
  createdTime: ({ createdAt }) => createdAt,
  modifiedTime: ({ modifiedAt }) => modifiedAt,
};

function ordered(files: readonly DriveFile[], orderBy: unknown): readonly DriveFile[] {
  if (orderBy === undefined) return files;
  const [name = "", direction] = String(orderBy).split(" ");
  const key = KEYS[name];
  if (key === undefined || (direction !== undefined && direction !== "desc")) {
    throw invalid(`Invalid Value: orderBy ${String(orderBy)}`);
  }
  const sign = direction === "desc" ? -1 : 1;
  return [...files].sort((one, other) =>
    key(one) < key(other) ? -sign : key(one) > key(other) ? sign : 0,
  );
}

export function copyFile(cloud: Cloud, call: Call): Fields {
  const source = cloud.fileFor(call.caller, call.params["fileId"] ?? "");
  if (source.mimeType === SPREADSHEET) throw new Error("NOT SIMULATED: a copy of a spreadsheet");
  demandWritable(call.body);
  const file = cloud.addFile({
    ...source,
    id: cloud.state.newId("drive"),
    name: String(call.body["name"] ?? `Copy of ${source.name}`),
    appProperties: (call.body["appProperties"] as Record<string, string> | undefined) ?? {},
    owner: call.caller.user,
    madeBy: call.caller.client,
    permissions: [],
    createdAt: cloud.now,
    modifiedAt: cloud.now,
  });
  return shownFile(cloud, file, call.caller);
}

export function deleteFile(cloud: Cloud, { params, caller }: Call): undefined {
  const file = cloud.fileFor(caller, params["fileId"] ?? "");
  if (file.owner !== caller.user) throw notFound(`File not found: ${file.id}.`);
  cloud.state.driveFiles.delete(file.id);
  cloud.state.books.delete(file.id);
  return undefined;
}
