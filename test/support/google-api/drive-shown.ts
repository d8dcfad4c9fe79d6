import type { DriveFile } from "../apps-script/state.ts";
import type { Fields } from "./call.ts";
import { type Cloud, FOLDER, GOOGLE, SPREADSHEET } from "./cloud.ts";
import { sharesOf } from "./drive-shares.ts";
import type { Caller } from "./tokens.ts";

export const DOCUMENT = `${GOOGLE}document`;

/** A file as Drive shows it, before any mask. */
export function shownFile(cloud: Cloud, file: DriveFile, caller: Caller): Fields {
  const version = cloud.versionOf(file);
  const isGoogles = file.mimeType.startsWith(GOOGLE);
  return {
    kind: "drive#file",
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    parents: [...file.parents],
    trashed: file.isTrashed,
    explicitlyTrashed: file.isTrashed,
    appProperties: { ...file.appProperties },
    createdTime: new Date(file.createdAt).toISOString(),
    modifiedTime: new Date(file.modifiedAt).toISOString(),
    version: String(version),
    ownedByMe: file.owner === caller.user,
    owners: [{ kind: "drive#user", emailAddress: file.owner, me: file.owner === caller.user }],
    shared: sharesOf(cloud, file).length > 1,
    webViewLink: webLink(file),
    capabilities: { canEdit: cloud.mayEdit(caller.user, file) },
    permissions: sharesOf(cloud, file),
    ...(isGoogles ? {} : { size: String(file.bytes.length) }),
    ...(file.mimeType === DOCUMENT ? { exportLinks: { "application/pdf": pdfLink(file.id) } } : {}),
    ...(file.description === undefined ? {} : { description: file.description }),
  };
}

function webLink({ id, mimeType }: DriveFile): string {
  if (mimeType === SPREADSHEET) return `https://docs.google.com/spreadsheets/d/${id}/edit`;
  if (mimeType === DOCUMENT) return `https://docs.google.com/document/d/${id}/edit`;
  if (mimeType === FOLDER) return `https://drive.google.com/drive/folders/${id}`;
  return `https://drive.google.com/file/d/${id}/view`;
}

function pdfLink(id: string): string {
  return `https://docs.google.com/feeds/download/documents/export/Export?id=${id}&exportFormat=pdf`;
}
