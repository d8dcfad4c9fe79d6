import type { drive_v3 } from "googleapis/build/src/apis/drive/index.js";
import type { sheets_v4 } from "googleapis/build/src/apis/sheets/index.js";
import type { ApiRequest, ApiSpreadsheet } from "../sheets/api-types.ts";
import { type GoogleClients, uploadBody } from "./clients.ts";
import { type Patience, patiently, type Repeatable } from "./patience.ts";
import { refusal } from "./refusal.ts";

/** A file of Drive as far as this host asks. */
export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  /** Grows with every change, whoever made it. */
  readonly version: string;
  readonly link: string;
  readonly pdfLink: string | undefined;
  readonly marks: Readonly<Record<string, string>>;
  /** Address of its owner, when that is the account which asks. */
  readonly ownAccount: string | undefined;
}

/** A file to be made. */
export interface NewFile {
  readonly name: string;
  readonly mimeType: string;
  readonly parents?: readonly string[];
  readonly description?: string;
  readonly appProperties: Readonly<Record<string, string>>;
}

const FILE_FIELDS =
  "id,name,mimeType,version,webViewLink,exportLinks,appProperties,owners(emailAddress,me)";
const PAGE = 1000;
const PDF = "application/pdf";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Every request that this host makes. @throws HostError for whatever Google refuses */
export class GoogleCalls {
  readonly #clients: GoogleClients;
  readonly #patience: Patience;

  constructor(clients: GoogleClients, patience: Patience) {
    this.#clients = clients;
    this.#patience = patience;
  }

  book(spreadsheetId: string, fields: string): Promise<ApiSpreadsheet> {
    return this.#call(spreadsheetId, "anything", async ({ sheets }) => {
      const { data } = await sheets.spreadsheets.get({ spreadsheetId, fields });
      return data as ApiSpreadsheet;
    });
  }

  /** Wholly or not at all; after an unknown outcome it is not sent again: rows would stand twice. */
  batch(spreadsheetId: string, requests: readonly ApiRequest[]): Promise<void> {
    return this.#call(spreadsheetId, "refused", async ({ sheets }) => {
      await sheets.spreadsheets.batchUpdate({
        spreadsheetId,
        fields: "spreadsheetId",
        requestBody: { requests: [...requests] as sheets_v4.Schema$Request[] },
      });
    });
  }

  /** Every file that this program may see and nobody threw away: a request a thousand. */
  async files(): Promise<readonly DriveFile[]> {
    const found: DriveFile[] = [];
    let pageToken: string | undefined;
    do {
      const page = await this.#page(pageToken);
      found.push(...page.files);
      pageToken = page.next;
    } while (pageToken !== undefined);
    return found;
  }

  #page(pageToken: string | undefined) {
    return this.#call("Drive", "anything", async ({ drive }) => {
      const { data } = await drive.files.list({
        q: "trashed = false",
        fields: `nextPageToken,files(${FILE_FIELDS})`,
        pageSize: PAGE,
        ...(pageToken === undefined ? {} : { pageToken }),
      });
      return { files: (data.files ?? []).map(fileOf), next: data.nextPageToken ?? undefined };
    });
  }

  /** Made at most once: an unknown outcome ends the run, and the next one finds the file by its marks. */
  create(file: NewFile, docx?: Uint8Array): Promise<DriveFile> {
    return this.#call(file.name, "refused", async ({ drive, perCall }) => {
      const { parents, ...rest } = file;
      const requestBody = {
        ...rest,
        appProperties: { ...file.appProperties },
        ...(parents === undefined ? {} : { parents: [...parents] }),
      };
      const media = docx === undefined ? {} : { media: { mimeType: DOCX, body: uploadBody(docx) } };
      const options = { requestBody, ...media, fields: FILE_FIELDS };
      const { data } = await drive.files.create(options, perCall);
      return fileOf(data);
    });
  }

  /** The address of the account that signs. */
  account(): Promise<string> {
    return this.#call("Drive", "anything", async ({ drive }) => {
      const { data } = await drive.about.get({ fields: "user(emailAddress)" });
      return data.user?.emailAddress ?? "";
    });
  }

  async #call<Result>(
    what: string,
    repeats: Repeatable,
    act: (clients: GoogleClients) => Promise<Result>,
  ): Promise<Result> {
    try {
      return await patiently(this.#patience, repeats, () => act(this.#clients));
    } catch (error) {
      throw refusal(error, what);
    }
  }
}

function fileOf(file: drive_v3.Schema$File): DriveFile {
  return {
    id: file.id ?? "",
    name: file.name ?? "",
    mimeType: file.mimeType ?? "",
    version: file.version ?? "",
    link: file.webViewLink ?? "",
    pdfLink: file.exportLinks?.[PDF],
    marks: file.appProperties ?? {},
    ownAccount: file.owners?.find(({ me }) => me === true)?.emailAddress ?? undefined,
  };
}
