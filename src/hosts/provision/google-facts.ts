export interface ScriptFile {
  readonly name: string;
  readonly type: "JSON" | "SERVER_JS" | "HTML";
  readonly source: string;
}

export interface Share {
  readonly id: string;
  readonly type: string;
  readonly role: string;
  /** Blank for a link that anyone may follow. */
  readonly address: string;
}

/** What a refused call is called in words. */
export type CallName =
  | "account"
  | "find"
  | "create"
  | "mark"
  | "read"
  | "write"
  | "script"
  | "share"
  | "export";
