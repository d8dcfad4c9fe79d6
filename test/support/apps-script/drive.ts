import { FakeBlob } from "./blob.ts";
import fields from "./drive-fields.json" with { type: "json" };
import type { Execution } from "./execution.ts";
import type { GDriveFile, GFileList, GPermission, GPermissionList } from "./google.ts";
import { asReal, notSimulated, Simulated } from "./simulated.ts";
import type { DriveFile, WorldState } from "./state.ts";

type Fields = Readonly<Record<string, unknown>>;

const GOOGLE = "application/vnd.google-apps.";
/** What Drive turns into what; nothing else may ask for a Google type. */
const CONVERSIONS: Readonly<Record<string, readonly string[]>> = {
  [`${GOOGLE}document`]: [
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "text/html",
    "text/plain",
  ],
};
const SPREADSHEET = `${GOOGLE}spreadsheet`;
const WRITABLE = new Set("name mimeType parents description appProperties trashed".split(" "));

export class FakeDrive extends Simulated {
  readonly Files: FakeDriveFiles;
  readonly Permissions: FakeDrivePermissions;

  constructor(run: Execution) {
    super();
    this.Files = new FakeDriveFiles(run);
    this.Permissions = new FakeDrivePermissions(run);
  }
}

/** A file that this script may see: with `drive.file` only one of its own. */
function visible(run: Execution, id: string): DriveFile {
  const file = run.world.driveFiles.get(id);
  if (file === undefined || !maySee(run, file)) {
    throw new Error(`API call to drive.files.get failed with error: File not found: ${id}.`);
  }
  return file;
}

function maySee(run: Execution, file: DriveFile): boolean {
  const scopes = run.project.manifest.oauthScopes ?? [];
  const isWide = scopes.some((scope) => /\/drive(?:\.readonly)?$/.test(scope));
  const isMine =
    file.owner === run.user || file.permissions.some((own) => own.emailAddress === run.user);
  return isMine && (isWide || file.madeBy === run.project.id);
}

/** Refuses a misspelt field as the discovery document would, and one that is not simulated. */
function demandFields(resource: unknown): Fields {
  const given = Object(resource) as Fields;
  for (const name of Object.keys(given)) {
    if (!fields.File.includes(name)) {
      throw new Error(`Invalid JSON payload received. Unknown name "${name}" at 'file'`);
    }
    if (!WRITABLE.has(name)) throw notSimulated(`Drive.Files field ${name}`);
  }
  return given;
}

const READ_OPTIONS = new Set(["fields", "supportsAllDrives"]);

function demandOptions(options: unknown, known: ReadonlySet<string>): Fields {
  const given = Object(options ?? {}) as Fields;
  for (const name of Object.keys(given)) {
    if (!known.has(name)) throw notSimulated(`the Drive option ${name}`);
  }
  return given;
}

function shownFile(file: DriveFile): GDriveFile {
  return {
    kind: "drive#file",
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    parents: [...file.parents],
    trashed: file.isTrashed,
    appProperties: { ...file.appProperties },
    createdTime: new Date(file.createdAt).toISOString(),
    modifiedTime: new Date(file.modifiedAt).toISOString(),
    webViewLink: `https://docs.google.com/document/d/${file.id}/edit`,
    ...(file.mimeType === `${GOOGLE}document`
      ? { exportLinks: { "application/pdf": exportLink(file.id, "pdf") } }
      : {}),
    ...(file.description === undefined ? {} : { description: file.description }),
  };
}

/** Drive gives a link a format to what Docs, Sheets or Slides hold; one is enough here. */
function exportLink(id: string, format: string): string {
  return `https://docs.google.com/feeds/download/documents/export/Export?id=${id}&exportFormat=${format}`;
}

/** Only the fields that were asked for; without asking, the four that Drive v3 gives. */
function picked(file: DriveFile, asked: unknown): GDriveFile {
  const names = String(asked ?? "kind,id,name,mimeType").split(/\s*,\s*/);
  const whole: Fields = { ...shownFile(file) };
  if (names.includes("*")) return whole;
  for (const name of names) {
    if (!fields.File.includes(name)) throw new Error(`Invalid field selection ${name}`);
  }
  return Object.fromEntries(names.flatMap((name) => (name in whole ? [[name, whole[name]]] : [])));
}

/** A blank file of Sheets, with the locale and the zone that a new account has. */
function newSpreadsheet(world: WorldState, title: string, owner: string): string {
  const book = world.newBook({ title, locale: "en_US", timeZone: "Etc/GMT", owner });
  book.addTab("Sheet1", { rows: 1000, columns: 26 });
  return book.id;
}

export class FakeDriveFiles extends Simulated {
  readonly #run: Execution;

  constructor(run: Execution) {
    super();
    this.#run = run;
  }

  create(resource: GDriveFile, media?: unknown, options?: unknown): GDriveFile {
    const given = demandFields(resource);
    const { fields: asked } = demandOptions(options, READ_OPTIONS);
    const { world, project, user, now } = this.#run;
    const blob =
      media === undefined || media === null
        ? undefined
        : FakeBlob.factsOf(media, "Drive.Files.create");
    const mimeType = String(given["mimeType"] ?? blob?.type ?? "application/octet-stream");
    const isConverted = blob !== undefined && mimeType.startsWith(GOOGLE);
    if (isConverted && !(CONVERSIONS[mimeType] ?? []).includes(blob.type)) {
      throw notSimulated(`the conversion of ${blob.type} to ${mimeType}`);
    }
    const name = String(given["name"] ?? (blob?.name || "Untitled"));
    const file: DriveFile = {
      id: mimeType === SPREADSHEET ? newSpreadsheet(world, name, user) : world.newId("drive"),
      name,
      mimeType,
      parents: (given["parents"] as readonly string[] | undefined) ?? ["root"],
      bytes: blob?.bytes ?? new Uint8Array(),
      importedFrom: isConverted ? blob.type : undefined,
      owner: user,
      madeBy: project.id,
      description: given["description"] as string | undefined,
      appProperties: (given["appProperties"] as Record<string, string> | undefined) ?? {},
      isTrashed: false,
      createdAt: now,
      modifiedAt: now,
      permissions: [],
    };
    world.driveFiles.set(file.id, file);
    return picked(file, asked);
  }

  get(id: string, options?: unknown): GDriveFile {
    return picked(visible(this.#run, id), demandOptions(options, READ_OPTIONS)["fields"]);
  }

  update(resource: GDriveFile, id: string, media?: unknown, options?: unknown): GDriveFile {
    const file = visible(this.#run, id);
    const given = demandFields(resource);
    const known = new Set([...READ_OPTIONS, "addParents", "removeParents"]);
    const { fields: asked } = demandOptions(options, known);
    if (given["mimeType"] !== undefined) throw notSimulated("Drive.Files.update of mimeType");
    file.name = String(given["name"] ?? file.name);
    file.description = (given["description"] as string | undefined) ?? file.description;
    file.isTrashed = (given["trashed"] as boolean | undefined) ?? file.isTrashed;
    file.appProperties = { ...file.appProperties, ...Object(given["appProperties"] ?? {}) };
    if (media !== undefined && media !== null) {
      file.bytes = FakeBlob.factsOf(media, "Drive.Files.update").bytes;
    }
    file.modifiedAt = this.#run.now;
    return picked(file, asked);
  }

  /** `q` of `and`-joined `name = '…'`, `mimeType = '…'`, `trashed = …`, `'…' in parents`. */
  list(options?: unknown): GFileList {
    const known = new Set(["q", "fields", "pageSize", "orderBy", "spaces"]);
    const { q, fields: asked } = demandOptions(options, known);
    const wants = String(q ?? "")
      .split(/\s+and\s+/)
      .filter((term) => term !== "")
      .map(termOf);
    const files = [...this.#run.world.driveFiles.values()].filter(
      (file) => maySee(this.#run, file) && wants.every((want) => want(file)),
    );
    const inner = /files\(([^)]*)\)/.exec(String(asked ?? ""))?.[1];
    return { files: files.map((file) => picked(file, inner)), incompleteSearch: false };
  }

  copy(resource: GDriveFile, id: string, options?: unknown): GDriveFile {
    const source = visible(this.#run, id);
    const made = this.create({ name: `Copy of ${source.name}`, ...resource });
    const file = visible(this.#run, String(made.id));
    this.#run.world.driveFiles.set(file.id, { ...source, ...file, mimeType: source.mimeType });
    return this.get(file.id, options);
  }

  remove(id: string): void {
    this.#run.world.driveFiles.delete(visible(this.#run, id).id);
  }
}

function termOf(term: string): (file: DriveFile) => boolean {
  const parent = /^'([^']*)' in parents$/.exec(term)?.[1];
  if (parent !== undefined) return (file) => file.parents.includes(parent);
  const trashed = /^trashed\s*=\s*(true|false)$/.exec(term)?.[1];
  if (trashed !== undefined) return (file) => String(file.isTrashed) === trashed;
  const [, field, value] = /^(name|mimeType)\s*=\s*'((?:[^'\\]|\\.)*)'$/.exec(term) ?? [];
  if (field === undefined || value === undefined) throw notSimulated(`the Drive query «${term}»`);
  const wanted = value.replace(/\\(.)/g, "$1");
  return (file) => (field === "name" ? file.name : file.mimeType) === wanted;
}

export class FakeDrivePermissions extends Simulated {
  readonly #run: Execution;

  constructor(run: Execution) {
    super();
    this.#run = run;
  }

  create(resource: GPermission, id: string, options?: unknown): GPermission {
    demandOptions(options, new Set([...READ_OPTIONS, "sendNotificationEmail"]));
    const { type, role, emailAddress = "" } = resource;
    if (type !== "user" || role === undefined) throw notSimulated(`a Drive permission for ${type}`);
    const permission = { id: this.#run.world.newId("permission"), emailAddress, role };
    visible(this.#run, id).permissions.push(permission);
    return { kind: "drive#permission", type, ...permission };
  }

  list(id: string, options?: unknown): GPermissionList {
    demandOptions(options, READ_OPTIONS);
    return { permissions: visible(this.#run, id).permissions.map((own) => ({ ...own })) };
  }

  remove(id: string, permissionId: string): void {
    const { permissions } = visible(this.#run, id);
    const at = permissions.findIndex((own) => own.id === permissionId);
    if (at < 0) throw new Error("Permission not found");
    permissions.splice(at, 1);
  }
}

/** The service under the name that the manifest gives it. */
export function driveOf(run: Execution): object {
  return asReal<object>(new FakeDrive(run));
}
