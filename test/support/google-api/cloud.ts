import { createHash } from "node:crypto";
import type { Book } from "../apps-script/book.ts";
import { Execution } from "../apps-script/execution.ts";
import type { DriveFile, WorldState } from "../apps-script/state.ts";
import type { World } from "../apps-script/world.ts";
import { ApiError, notFound } from "./api-error.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Caller } from "./tokens.ts";

export const GOOGLE = "application/vnd.google-apps.";
export const SPREADSHEET = `${GOOGLE}spreadsheet`;
export const FOLDER = `${GOOGLE}folder`;

interface Seen {
  readonly print: string;
  readonly version: number;
}

/** The files of one world as REST clients meet them: every spreadsheet is a file of Drive too. */
export class Cloud {
  readonly world: World;
  /** Accounts whose storage is full. */
  readonly fullStorages = new Set<string>();
  /** Addresses that no Google account has. */
  readonly strangers = new Set<string>();
  readonly #seen = new Map<string, Seen>();

  constructor(world: World) {
    this.world = world;
  }

  get state(): WorldState {
    return this.world.state;
  }

  get now(): number {
    return this.state.clock.now;
  }

  /** What the simulator's requests run in: rights, clock and error texts of the caller. */
  execution(caller: Caller): Execution {
    const project = {
      id: caller.client,
      files: new Map(),
      functions: new Set<string>(),
      manifest: { timeZone: "Etc/UTC" },
      book: undefined,
      triggers: [],
    };
    const order = {
      kind: "menu",
      functionName: "",
      args: [],
      event: undefined,
      answers: [],
    } as const;
    return new Execution(this.state, project, { ...order, answers: [], user: caller.user });
  }

  /** Every file, spreadsheets that a test or a script made included. */
  files(): readonly DriveFile[] {
    for (const book of this.state.books.values()) this.#fileOfBook(book);
    return [...this.state.driveFiles.values()];
  }

  /** From now on the file counts as made by this client. */
  adopt(id: string, client: string): void {
    const file = this.files().find((own) => own.id === id);
    if (file === undefined) throw new RangeError(`no file ${id}`);
    this.state.driveFiles.set(id, { ...file, madeBy: client });
  }

  #fileOfBook(book: Book): void {
    const known = this.state.driveFiles.get(book.id);
    if (known !== undefined) {
      known.name = book.title;
      known.isTrashed = book.isDeleted;
      return;
    }
    this.addFile({ id: book.id, name: book.title, mimeType: SPREADSHEET, owner: book.owner });
  }

  addFile(
    facts: Pick<DriveFile, "id" | "name" | "mimeType" | "owner"> & Partial<DriveFile>,
  ): DriveFile {
    const file: DriveFile = {
      parents: ["root"],
      bytes: new Uint8Array(),
      importedFrom: undefined,
      madeBy: "",
      description: undefined,
      appProperties: {},
      isTrashed: false,
      createdAt: this.now,
      modifiedAt: this.now,
      permissions: [],
      ...facts,
    };
    this.state.driveFiles.set(file.id, file);
    return file;
  }

  /** A file that this caller may see. @throws ApiError 404 otherwise: Google does not say which */
  fileFor(caller: Caller, id: string): DriveFile {
    const file = this.files().find((own) => own.id === id);
    if (file === undefined || !this.maySee(caller, file)) throw notFound(`File not found: ${id}.`);
    return file;
  }

  /** @throws ApiError 404, and 403 for one who may only read */
  fileToChange(caller: Caller, id: string): DriveFile {
    const file = this.fileFor(caller, id);
    if (!this.mayEdit(caller.user, file)) {
      const reason = "insufficientFilePermissions";
      throw new ApiError(403, "The user does not have sufficient permissions for this file.", {
        reason,
      });
    }
    return file;
  }

  /** With `drive.file` only what its own client made. */
  maySee(caller: Caller, file: DriveFile): boolean {
    const isWide = caller.scopes.some((scope) =>
      /^drive(?:\.(?:metadata\.)?readonly|\.metadata)?$/.test(scope),
    );
    return this.mayRead(caller.user, file) && (isWide || file.madeBy === caller.client);
  }

  mayRead(user: string, file: DriveFile): boolean {
    const book = this.state.books.get(file.id);
    if (book !== undefined)
      return user === book.owner || book.editors.has(user) || book.viewers.has(user);
    return file.owner === user || file.permissions.some((own) => own.emailAddress === user);
  }

  mayEdit(user: string, file: DriveFile): boolean {
    const book = this.state.books.get(file.id);
    if (book !== undefined) return user === book.owner || book.editors.has(user);
    return (
      file.owner === user ||
      file.permissions.some((own) => own.emailAddress === user && own.role === "writer")
    );
  }

  /** Counts a change of a file that has no cells. */
  touch(file: DriveFile): void {
    const version = this.versionOf(file) + 1;
    file.modifiedAt = Math.max(this.now, file.modifiedAt + 1);
    this.#seen.set(file.id, { print: this.#print(file), version });
  }

  /** Grows with each change, whoever made it: an edit of a cell is seen when somebody looks. */
  versionOf(file: DriveFile): number {
    const print = this.#print(file);
    const seen = this.#seen.get(file.id);
    if (seen?.print === print) return seen.version;
    if (seen !== undefined) file.modifiedAt = Math.max(this.now, file.modifiedAt + 1);
    const version = (seen?.version ?? 0) + 1;
    this.#seen.set(file.id, { print, version });
    return version;
  }

  #print(file: DriveFile): string {
    const book = this.state.books.get(file.id);
    if (book !== undefined) return fingerprint(book);
    return createHash("sha1").update(file.bytes).digest("hex");
  }
}
