import type { drive_v3 } from "googleapis/build/src/apis/drive/index.js";
import type { GoogleClients } from "../google/clients.ts";
import { GoogleCalls } from "../google/google-calls.ts";
import { MARK, type MarkedFile, markedFile } from "../google/marks.ts";
import type { Patience } from "../google/patience.ts";
import type { ListedFile, Share } from "./google-facts.ts";
import { made } from "./made.ts";
import { ScriptCalls } from "./script-calls.ts";

const GOOGLE = "application/vnd.google-apps.";
/** The most that Drive gives at once where it tells who may open a file. */
const PAGE = 100;
const SHARE_FIELDS = "id,type,role,emailAddress";
const BOOK_FIELDS = `id,name,version,appProperties,permissions(${SHARE_FIELDS})`;

/** A document that this program has made. */
export interface ListedDocument {
  readonly id: string;
  readonly name: string;
  readonly edition: string;
}

/**
 * Every call that provisioning makes, each one request.
 *
 * @throws HostError for whatever Google refuses; what it may have done all the same is never repeated
 *   here, but found by the run that follows
 */
export class ProvisionCalls extends GoogleCalls {
  readonly scripts: ScriptCalls;

  constructor(clients: GoogleClients, patience: Patience) {
    super(clients, patience);
    this.scripts = new ScriptCalls(clients, patience);
  }

  /** All workbooks that bear our mark of this kind, of any edition. */
  async workbooks(kind: MarkedFile["kind"]): Promise<readonly ListedFile[]> {
    const q = `appProperties has { key='${MARK.kind}' and value='${kind}' } and trashed = false`;
    return (await this.search({ q, fields: BOOK_FIELDS, page: PAGE })).flatMap(listedFile);
  }

  /** The documents that this program has drafted; those of the bound scripts it does not see. */
  async documents(): Promise<readonly ListedDocument[]> {
    const q = `mimeType = '${GOOGLE}document' and trashed = false`;
    const found = await this.search({ q, fields: "id,name,appProperties", page: PAGE });
    return found.flatMap(({ id, name, appProperties }) => {
      const edition = appProperties?.[MARK.edition];
      return id && edition ? [{ id, name: name ?? id, edition }] : [];
    });
  }

  /** A blank spreadsheet that bears its marks from its first moment. */
  createSpreadsheet(name: string, marks: Readonly<Record<string, string>>): Promise<string> {
    return this.call({ call: "create", file: name }, "refused", async ({ drive }) => {
      const mimeType = `${GOOGLE}spreadsheet`;
      const requestBody = { name, mimeType, appProperties: { ...marks } };
      const { data } = await drive.files.create({ requestBody, fields: "id" });
      return made(data.id);
    });
  }

  /** False for a file in the bin. */
  isThere(fileId: string): Promise<boolean> {
    return this.call({ call: "find", file: fileId }, "anything", async ({ drive }) => {
      const { data } = await drive.files.get({ fileId, fields: "trashed" });
      return data.trashed !== true;
    });
  }

  mark(fileId: string, marks: Readonly<Record<string, string>>): Promise<void> {
    return this.call({ call: "mark", file: fileId }, "anything", async ({ drive }) => {
      const requestBody = { appProperties: { ...marks } };
      await drive.files.update({ fileId, requestBody, fields: "id" });
    });
  }

  /** The first rows of tabs, as they are shown, in the order asked. */
  firstRows(
    spreadsheetId: string,
    titles: readonly string[],
  ): Promise<readonly (readonly (readonly unknown[])[])[]> {
    return this.call({ call: "read", file: spreadsheetId }, "anything", async ({ sheets }) => {
      const { data } = await sheets.spreadsheets.values.batchGet({
        spreadsheetId,
        ranges: titles.map((title) => `'${title.replace(/'/g, "''")}'!1:10`),
      });
      return (data.valueRanges ?? []).map(({ values }) => values ?? []);
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
    return this.call({ call: "read", file: fileId }, "anything", async ({ drive }) => {
      const { data } = await drive.permissions.list({
        fileId,
        fields: `nextPageToken,permissions(${SHARE_FIELDS})`,
        pageSize: PAGE,
        supportsAllDrives: true,
        ...(pageToken === undefined ? {} : { pageToken }),
      });
      return data;
    });
  }

  share(fileId: string, emailAddress: string, notifies: boolean): Promise<void> {
    const repeats = notifies ? "refused" : "anything";
    return this.call({ call: "share" }, repeats, async ({ drive }) => {
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
    return this.call({ call: "share" }, "anything", async ({ drive }) => {
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
    return this.call({ call: "share" }, "refused", async ({ drive }) => {
      await drive.permissions.delete({ fileId, permissionId, supportsAllDrives: true });
    });
  }

  exported(fileId: string, mimeType: string): Promise<Uint8Array> {
    return this.call({ call: "export", file: fileId }, "anything", async ({ drive }) => {
      const { data } = await drive.files.export(
        { fileId, mimeType },
        { responseType: "arraybuffer" },
      );
      return new Uint8Array(data as ArrayBuffer);
    });
  }
}

/** A list of shares as long as a page may have been cut there. */
function listedFile(file: drive_v3.Schema$File): readonly ListedFile[] {
  const marked = markedFile(file);
  if (marked === undefined) return [];
  const { version, permissions } = file;
  const isWhole = permissions !== undefined && permissions.length < PAGE;
  const shares = isWhole ? permissions.map(shareOf) : undefined;
  return [{ ...marked, version: version ?? "", shares }];
}

function shareOf({ id, type, role, emailAddress }: drive_v3.Schema$Permission): Share {
  return { id: id ?? "", type: type ?? "", role: role ?? "", address: emailAddress ?? "" };
}
