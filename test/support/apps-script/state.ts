import type { Kind } from "./access.ts";
import type { Book, BookFacts } from "./book.ts";
import type { Pace } from "./cost.ts";
import type { Faults } from "./faults.ts";
import type { Language } from "./texts.ts";

export interface Call {
  /** Its place in its own list, from 0. */
  readonly index: number;
  /** `Range.getValues` */
  readonly name: string;
  readonly atMs: number;
  readonly ms: number;
}

export interface Dialog {
  readonly kind: "sidebar" | "modal" | "modeless";
  readonly title: string;
  readonly html: string;
}

/** A menu entry: a caption and the function that it calls; no function = a line or a heading. */
export interface Mark {
  readonly menu: string;
  readonly caption: string;
  readonly functionName: string | undefined;
}

export interface EditEvent {
  readonly tab: string;
  readonly a1: string;
  readonly value?: unknown;
  readonly oldValue?: unknown;
}

export interface Order {
  readonly kind: Kind;
  readonly user: string;
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly event: EditEvent | undefined;
  /** What the person answers to each dialog, in turn: a button's name, or its text as well. */
  readonly answers: (string | { readonly button: string; readonly text: string })[];
}

export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly {
      readonly userSymbol: string;
      readonly serviceId: string;
      readonly version: string;
    }[];
  };
}

export interface TriggerState {
  readonly id: string;
  readonly functionName: string;
  readonly owner: string;
  /** `everyDays 1, atHour 7`: the builder's calls in their order. */
  readonly schedule: string;
  /** Made inside a trigger's own run: Google keeps it and never fires it. */
  readonly isDisabled: boolean;
}

export interface ProjectState {
  readonly id: string;
  readonly files: ReadonlyMap<string, string>;
  readonly functions: ReadonlySet<string>;
  readonly manifest: Manifest;
  readonly book: Book | undefined;
  readonly triggers: TriggerState[];
}

export interface Mail {
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string | undefined;
  readonly name: string | undefined;
  readonly replyTo: string | undefined;
  readonly noReply: boolean;
  readonly attachments: readonly {
    readonly name: string;
    readonly type: string;
    readonly bytes: Uint8Array;
  }[];
  /** Instant of the virtual clock. */
  readonly at: number;
}

export interface DriveFile {
  readonly id: string;
  name: string;
  readonly mimeType: string;
  parents: readonly string[];
  bytes: Uint8Array;
  /** Type of the bytes that came in, when Drive converted them. */
  readonly importedFrom: string | undefined;
  readonly owner: string;
  /** The project that made it: `drive.file` sees no others. */
  readonly madeBy: string;
  description: string | undefined;
  appProperties: Readonly<Record<string, string>>;
  isTrashed: boolean;
  readonly createdAt: number;
  modifiedAt: number;
  readonly permissions: {
    readonly id: string;
    readonly emailAddress: string;
    readonly role: string;
  }[];
}

export interface Clock {
  readonly now: number;
  reach(instant: number): void;
}

/** What the executions of one world share. */
export interface WorldState {
  readonly clock: Clock;
  readonly language: Language;
  readonly pace: Pace;
  readonly faults: Faults;
  readonly books: Map<string, Book>;
  readonly mails: Mail[];
  /** Recipients that a day still allows by the rule; beyond it `slack` more go through. */
  readonly mailQuota: { readonly perDay: number; readonly slack: number };
  readonly mailDays: Map<string, { startedAt: number; used: number }>;
  readonly driveFiles: Map<string, DriveFile>;
  /** By store: `script:<project>`, `document:<book>`, `user:<project>:<email>`. */
  readonly stores: Map<string, Map<string, string>>;
  readonly caches: Map<string, Map<string, { readonly value: string; readonly until: number }>>;
  readonly lockHolders: Map<string, { readonly holder: unknown; readonly until: number }>;
  random(): number;
  newId(kind: string): string;
  newBook(facts: Omit<BookFacts, "id">): Book;
  refusedScopes(project: string, user: string): ReadonlySet<string>;
  takeKillAt(): number | undefined;
}
