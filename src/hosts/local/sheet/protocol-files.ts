/**
 * Files of the workspace that the page lists, shows and lets people keep.
 *
 * | call | answer |
 * |---|---|
 * | `GET /api/files` | `FilesView` |
 * | `GET /api/mails/NAME` | `MailView` |
 * | `GET /api/preview` | `PreviewView`: the mails that «Nhắc việc» would write now |
 * | `GET /files/SHELF/NAME` | the file, to be kept |
 * | `GET /frames/mails/NAME`, `GET /frames/preview/INDEX` | the mail's HTML, for `<iframe sandbox>` |
 * | `GET /frames/dashboard` | `bao-cao.html` of the last run, for `<iframe sandbox>` |
 */

/** `van-ban/`, `hop-thu/`, `da-kiem-tra/`, and single files of the workspace. */
export type Shelf = "documents" | "mails" | "checked" | "reports";

export interface FilesView {
  readonly documents: readonly FileView[];
  readonly mails: readonly FileView[];
  readonly checked: readonly FileView[];
  /** `bao-cao.html`, `so-theo-doi.xlsx`, `summary.json`, as far as they are there. */
  readonly reports: readonly FileView[];
}

export interface FileView {
  readonly name: string;
  readonly bytes: number;
  /** When it was written, as people read it. */
  readonly at: string;
  /** Where it is kept from: `/files/documents/…`. */
  readonly href: string;
  /** Of a mail. */
  readonly subject?: string;
  readonly to?: string;
}

export interface MailView {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly date: string;
  readonly text: string;
  /** Address of its HTML, for `<iframe sandbox>`. */
  readonly frame: string;
}

export interface PreviewView {
  /** Without `name`. */
  readonly mails: readonly MailView[];
}
