/** Đoạn chữ — a run of text, with the address of a cell where the host knows one. */
export interface Span {
  readonly text: string;
  readonly href?: string;
}

/** A cell of a table: its lines, the first one the main one. */
export type MailCell = readonly string[];

/** Một phần của thư — a part of a mail, told alike in HTML and in plain text. */
export type MailPart =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly (readonly Span[])[] }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly MailCell[])[];
    };

/** Nội dung thư — a mail before it is written in either form. */
export interface MailBody {
  readonly title: string;
  readonly parts: readonly MailPart[];
}
