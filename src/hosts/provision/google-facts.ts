import type { MarkedFile } from "../google/marks.ts";

export interface ScriptFile {
  readonly name: string;
  readonly type: "JSON" | "SERVER_JS" | "HTML";
  readonly source: string;
}

/** What a script was at some time, kept by Google. */
export interface ScriptVersion {
  readonly number: number;
  readonly description: string;
}

export interface Share {
  readonly id: string;
  readonly type: string;
  readonly role: string;
  /** Blank for a link that anyone may follow. */
  readonly address: string;
}

/** A workbook of ours as Drive lists it. */
export interface ListedFile extends MarkedFile {
  /** Grows with every change, whoever made it; blank where Drive does not tell. */
  readonly version: string;
  /** undefined where the list does not tell: then the file itself is asked. */
  readonly shares: readonly Share[] | undefined;
}
