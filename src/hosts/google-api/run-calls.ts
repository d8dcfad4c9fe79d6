import type { drive_v3 } from "googleapis/build/src/apis/drive/index.js";
import { uploadBody } from "../google/clients.ts";
import { GoogleCalls } from "../google/google-calls.ts";

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

/** Every request that a run on Google makes. @throws HostError for whatever Google refuses */
export class RunCalls extends GoogleCalls {
  /** Every file that this program may see and nobody threw away: a request a thousand. */
  async files(): Promise<readonly DriveFile[]> {
    const found = await this.search({ q: "trashed = false", fields: FILE_FIELDS, page: PAGE });
    return found.map(fileOf);
  }

  /** Made at most once: an unknown outcome ends the run, and the next one finds the file by its marks. */
  create(file: NewFile, docx?: Uint8Array): Promise<DriveFile> {
    const place = { call: "create", file: file.name } as const;
    return this.call(place, "refused", async ({ drive, perCall }) => {
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
