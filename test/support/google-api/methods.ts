import type { Bytes, Call, Fields } from "./call.ts";
import type { Cloud } from "./cloud.ts";
import {
  copyFile,
  createFile,
  deleteFile,
  exportFile,
  getFile,
  listFiles,
  updateFile,
} from "./drive-files.ts";
import {
  createPermission,
  deletePermission,
  listPermissions,
  updatePermission,
} from "./drive-shares.ts";
import type { Scripts } from "./scripts.ts";
import {
  batchGetValues,
  batchUpdate,
  createSpreadsheet,
  getMetadata,
  getSpreadsheet,
  getValues,
  searchMetadata,
} from "./sheets-methods.ts";

export interface Services {
  readonly cloud: Cloud;
  readonly scripts: Scripts;
}

export type Answer = Fields | Bytes | undefined;
type Method = (services: Services, call: Call) => Answer;

const onCloud =
  (act: (cloud: Cloud, call: Call) => Answer): Method =>
  ({ cloud }, call) =>
    act(cloud, call);
const onScripts =
  (
    name: "create" | "get" | "getContent" | "updateContent" | "createVersion" | "listVersions",
  ): Method =>
  ({ scripts }, call) =>
    scripts[name](call);

/** What each method of the contracts does. */
export const METHODS: Readonly<Record<string, Method>> = {
  "sheets.spreadsheets.create": onCloud(createSpreadsheet),
  "sheets.spreadsheets.get": onCloud(getSpreadsheet),
  "sheets.spreadsheets.batchUpdate": onCloud(batchUpdate),
  "sheets.spreadsheets.developerMetadata.get": onCloud(getMetadata),
  "sheets.spreadsheets.developerMetadata.search": onCloud(searchMetadata),
  "sheets.spreadsheets.values.batchGet": onCloud(batchGetValues),
  "sheets.spreadsheets.values.get": onCloud(getValues),
  "drive.about.get": onCloud((_, { caller }) => ({
    kind: "drive#about",
    user: { kind: "drive#user", emailAddress: caller.user, displayName: caller.user, me: true },
  })),
  "drive.files.create": onCloud(createFile),
  "drive.files.get": onCloud(getFile),
  "drive.files.list": onCloud(listFiles),
  "drive.files.update": onCloud(updateFile),
  "drive.files.copy": onCloud(copyFile),
  "drive.files.delete": onCloud(deleteFile),
  "drive.files.export": onCloud(exportFile),
  "drive.permissions.create": onCloud(createPermission),
  "drive.permissions.list": onCloud(listPermissions),
  "drive.permissions.update": onCloud(updatePermission),
  "drive.permissions.delete": onCloud(deletePermission),
  "script.projects.create": onScripts("create"),
  "script.projects.get": onScripts("get"),
  "script.projects.getContent": onScripts("getContent"),
  "script.projects.updateContent": onScripts("updateContent"),
  "script.projects.versions.create": onScripts("createVersion"),
  "script.projects.versions.list": onScripts("listVersions"),
};

/** What Drive shows when no `fields` are asked for. */
export const USUAL_FIELDS: Readonly<Record<string, string>> = {
  File: "kind,id,name,mimeType",
  FileList: "kind,incompleteSearch,nextPageToken,files(kind,id,name,mimeType)",
  Permission: "kind,id,type,role",
  PermissionList: "kind,nextPageToken,permissions(kind,id,type,role)",
};
