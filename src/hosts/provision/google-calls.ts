import type { drive_v3 } from "googleapis/build/src/apis/drive/index.js";
import type { sheets_v4 } from "googleapis/build/src/apis/sheets/index.js";
import type { GoogleClients } from "../google-api/clients.ts";
import { type Patience, patiently, type Repeatable } from "../google-api/patience.ts";
import type { ApiRequest, ApiSpreadsheet } from "../sheets/api-types.ts";
import { type ApiFound, COLUMN_SEARCH } from "../sheets/live-book.ts";
import type { CallName, ScriptFile, Share } from "./google-facts.ts";
import { type DriveFile, MARK } from "./marks.ts";
import { refusal } from "./refusal.ts";

const SPREADSHEET = "application/vnd.google-apps.spreadsheet";
const PAGE = 1000;
/** The most that Drive gives at once. */
const SHARES_PAGE = 100;

/**
 * Every call that provisioning makes, each one request.
 *
 * @throws HostError for whatever Google refuses; what it may have done all the same is never repeated
 *   here, but found by the run that follows
 */
export class GoogleCalls {
  readonly #clients: GoogleClients;
  readonly #patience: Patience;

  constructor(clients: GoogleClients, patience: Patience) {
    this.#clients = clients;
    this.#patience = patience;
  }

  /** The address of the account that owns what is made. */
  account(): Promise<string> {
    return this.#call("account", "anything", async ({ drive }) => {
      const { data } = await drive.about.get({ fields: "user(emailAddress)" });
      return data.user?.emailAddress ?? "";
    });
  }

  /** All files that bear our mark of this kind, of any edition. */
  async files(kind: "office" | "entry"): Promise<readonly DriveFile[]> {
    const found: DriveFile[] = [];
    let pageToken: string | undefined;
    do {
      const page: drive_v3.Schema$FileList = await this.#page(kind, pageToken);
      found.push(...(page.files ?? []));
      pageToken = page.nextPageToken ?? undefined;
    } while (pageToken !== undefined);
    return found;
  }

  #page(kind: string, pageToken: string | undefined): Promise<drive_v3.Schema$FileList> {
    return this.#call("find", "anything", async ({ drive }) => {
      const { data } = await drive.files.list({
        q: `appProperties has { key='${MARK.kind}' and value='${kind}' } and trashed = false`,
        fields: "nextPageToken,files(id,name,appProperties)",
        pageSize: PAGE,
        ...(pageToken === undefined ? {} : { pageToken }),
      });
      return data;
    });
  }

  /** A blank spreadsheet that bears its marks from its first moment. */
  createSpreadsheet(name: string, marks: Readonly<Record<string, string>>): Promise<string> {
    return this.#call("create", "refused", async ({ drive }) => {
      const requestBody = { name, mimeType: SPREADSHEET, appProperties: { ...marks } };
      const { data } = await drive.files.create({ requestBody, fields: "id" });
      return told(data.id);
    });
  }

  /** False for a file in the bin. */
  isThere(fileId: string): Promise<boolean> {
    return this.#call("find", "anything", async ({ drive }) => {
      const { data } = await drive.files.get({ fileId, fields: "trashed" });
      return data.trashed !== true;
    });
  }

  mark(fileId: string, marks: Readonly<Record<string, string>>): Promise<void> {
    return this.#call("mark", "anything", async ({ drive }) => {
      const requestBody = { appProperties: { ...marks } };
      await drive.files.update({ fileId, requestBody, fields: "id" });
    });
  }

  book(spreadsheetId: string, fields: string): Promise<ApiSpreadsheet> {
    return this.#call("read", "anything", async ({ sheets }) => {
      const { data } = await sheets.spreadsheets.get({ spreadsheetId, fields });
      return data as ApiSpreadsheet;
    });
  }

  columnTags(spreadsheetId: string): Promise<ApiFound> {
    return this.#call("read", "anything", async ({ sheets }) => {
      const requestBody = { dataFilters: [...COLUMN_SEARCH.dataFilters] };
      const { data } = await sheets.spreadsheets.developerMetadata.search({
        spreadsheetId,
        requestBody,
      });
      return data as ApiFound;
    });
  }

  /** The first rows of tabs, as they are shown, in the order asked. */
  firstRows(
    spreadsheetId: string,
    titles: readonly string[],
  ): Promise<readonly (readonly (readonly unknown[])[])[]> {
    return this.#call("read", "anything", async ({ sheets }) => {
      const { data } = await sheets.spreadsheets.values.batchGet({
        spreadsheetId,
        ranges: titles.map((title) => `'${title.replace(/'/g, "''")}'!1:10`),
      });
      return (data.valueRanges ?? []).map(({ values }) => values ?? []);
    });
  }

  batch(spreadsheetId: string, requests: readonly ApiRequest[]): Promise<void> {
    return this.#call("write", "refused", async ({ sheets }) => {
      await sheets.spreadsheets.batchUpdate({
        spreadsheetId,
        fields: "spreadsheetId",
        requestBody: { requests: [...requests] as sheets_v4.Schema$Request[] },
      });
    });
  }

  createScript(title: string, parentId: string): Promise<string> {
    return this.#call("script", "refused", async ({ script }) => {
      const { data } = await script.projects.create({ requestBody: { title, parentId } });
      return told(data.scriptId);
    });
  }

  scriptFiles(scriptId: string): Promise<readonly ScriptFile[]> {
    return this.#call("script", "anything", async ({ script }) => {
      const { data } = await script.projects.getContent({ scriptId });
      return (data.files ?? []).map(({ name, type, source }) => ({
        name: name ?? "",
        type: (type ?? "SERVER_JS") as ScriptFile["type"],
        source: source ?? "",
      }));
    });
  }

  writeScript(scriptId: string, files: readonly ScriptFile[]): Promise<void> {
    return this.#call("script", "anything", async ({ script }) => {
      await script.projects.updateContent({
        scriptId,
        requestBody: { files: files.map((file) => ({ ...file })) },
        fields: "scriptId",
      });
    });
  }

  async shares(fileId: string): Promise<readonly Share[]> {
    const found: Share[] = [];
    let pageToken: string | undefined;
    do {
      const page: drive_v3.Schema$PermissionList = await this.#sharesPage(fileId, pageToken);
      found.push(...(page.permissions ?? []).map(shareOf));
      pageToken = page.nextPageToken ?? undefined;
    } while (pageToken !== undefined);
    return found;
  }

  #sharesPage(
    fileId: string,
    pageToken: string | undefined,
  ): Promise<drive_v3.Schema$PermissionList> {
    return this.#call("read", "anything", async ({ drive }) => {
      const { data } = await drive.permissions.list({
        fileId,
        fields: "nextPageToken,permissions(id,type,role,emailAddress)",
        pageSize: SHARES_PAGE,
        supportsAllDrives: true,
        ...(pageToken === undefined ? {} : { pageToken }),
      });
      return data;
    });
  }

  share(fileId: string, emailAddress: string, notifies: boolean): Promise<void> {
    return this.#call("share", notifies ? "refused" : "anything", async ({ drive }) => {
      await drive.permissions.create({
        fileId,
        sendNotificationEmail: notifies,
        supportsAllDrives: true,
        fields: "id",
        requestBody: { type: "user", role: "writer", emailAddress },
      });
    });
  }

  /** From a reader to one who writes. */
  raise(fileId: string, permissionId: string): Promise<void> {
    return this.#call("share", "anything", async ({ drive }) => {
      await drive.permissions.update({
        fileId,
        permissionId,
        supportsAllDrives: true,
        fields: "id",
        requestBody: { role: "writer" },
      });
    });
  }

  unshare(fileId: string, permissionId: string): Promise<void> {
    return this.#call("share", "refused", async ({ drive }) => {
      await drive.permissions.delete({ fileId, permissionId, supportsAllDrives: true });
    });
  }

  exported(fileId: string, mimeType: string): Promise<Uint8Array> {
    return this.#call("export", "anything", async ({ drive }) => {
      const { data } = await drive.files.export(
        { fileId, mimeType },
        { responseType: "arraybuffer" },
      );
      return new Uint8Array(data as ArrayBuffer);
    });
  }

  async #call<Result>(
    name: CallName,
    repeats: Repeatable,
    act: (clients: GoogleClients) => Promise<Result>,
  ): Promise<Result> {
    try {
      return await patiently(this.#patience, repeats, () => act(this.#clients));
    } catch (error) {
      throw refusal(error, name);
    }
  }
}

function told(id: string | null | undefined): string {
  if (!id) throw new RangeError("Google made something and gave it no id");
  return id;
}

function shareOf({ id, type, role, emailAddress }: drive_v3.Schema$Permission): Share {
  return { id: id ?? "", type: type ?? "", role: role ?? "", address: emailAddress ?? "" };
}
