/// <reference types="google-apps-script" />
import type { ApiRequest, ApiSpreadsheet } from "../../sheets/api-types.ts";

/** The part of the advanced Sheets service that the office script calls. */
export interface SheetsService {
  get(id: string, options: Readonly<Record<string, unknown>>): ApiSpreadsheet;
  batchUpdate(body: { readonly requests: readonly ApiRequest[] }, id: string): unknown;
}

export interface DriveFile {
  readonly id?: string;
  readonly name?: string;
  readonly mimeType?: string;
  readonly webViewLink?: string;
  readonly exportLinks?: Readonly<Record<string, string>>;
  readonly appProperties?: Readonly<Record<string, string>>;
}

/** The part of the advanced Drive service that the office script calls. */
export interface DriveService {
  list(options: Readonly<Record<string, unknown>>): {
    readonly files?: readonly DriveFile[];
    readonly nextPageToken?: string;
  };
  create(
    file: Readonly<Record<string, unknown>>,
    contents: GoogleAppsScript.Base.Blob | undefined,
    options: Readonly<Record<string, unknown>>,
  ): DriveFile;
  remove(id: string): void;
}

export type Store = Pick<
  GoogleAppsScript.Properties.Properties,
  "getProperty" | "getProperties" | "setProperty" | "deleteProperty"
>;

/** Everything that the office script asks of the world; a test brings ten lines of its own. */
export interface Services {
  /** Id of the workbook that the script is bound to. */
  readonly bookId: string;
  /** By which a page calls its work, to stop that and no other; none for a menu or a trigger. */
  readonly ticket: string | undefined;
  readonly sheets: SheetsService;
  readonly files: DriveService;
  readonly store: Store;
  readonly lock: Pick<GoogleAppsScript.Lock.Lock, "tryLock" | "releaseLock">;
  /** Milliseconds on the clock. */
  readonly now: () => number;
  /** The moment as people of a zone read it; the pattern is Java's. */
  readonly formatDate: (now: number, zone: string, pattern: string) => string;
  readonly who: () => string;
  readonly toast: (text: string) => void;
  /** How far a long run has come, for whoever watches it in the panel. */
  readonly progress: (text: string) => void;
  readonly flush: () => void;
  readonly pause: (milliseconds: number) => void;
  /** For the person who keeps the script, never with anybody's name in it. */
  readonly log: (text: string) => void;
  readonly blob: (bytes: Uint8Array, type: string, name: string) => GoogleAppsScript.Base.Blob;
  /** A page file of the project as bytes: document forms travel so. */
  readonly bytesOfPage: (name: string) => Uint8Array;
  /** Bytes as they travel in texts; anything that is no base64 throws. */
  readonly bytesOfBase64: (text: string) => Uint8Array;
  readonly base64OfBytes: (bytes: Uint8Array) => string;
  /** The same as text: the rows of an edition travel so. */
  readonly textOfPage: (name: string) => string;
}

/** One mail as `MailApp` takes it. */
export interface MailMessage {
  /** Addresses with commas between them. */
  readonly to: string;
  readonly cc?: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly name: string;
  readonly replyTo?: string;
}

/** A clock trigger of the account that runs. */
export interface ClockTrigger {
  readonly handler: string;
  readonly remove: () => void;
}

/** What only reminders ask of the world. */
export interface ReminderServices extends SetUpServices {
  /** When the execution began, in milliseconds: a dialog that waited counts. */
  readonly startedAt: number;
  /** Hands a mail over; it may have gone even when this throws. */
  readonly sendMail: (message: MailMessage) => void;
  readonly triggers: {
    /** Those of this account alone: nobody sees another's. */
    readonly list: () => readonly ClockTrigger[];
    readonly daily: (handler: string, hour: number) => void;
    readonly everyMinutes: (handler: string, minutes: number) => void;
  };
}

/** What only set-up and its checks ask of the world. */
export interface SetUpServices extends Services {
  readonly scriptZone: () => string;
  /** Asks for every scope of the manifest; Google shows its own page when one is missing. */
  readonly requireScopes: () => void;
  readonly lacksScopes: () => boolean;
  readonly mailsLeft: () => number;
  /** The first row of a tab and its last ones as people see them; none when it holds no second. */
  readonly lastRows: (tab: string, count: number) => readonly (readonly string[])[];
  /** Brings the person to a cell of the workbook; false when there is no such cell. */
  readonly goTo: (sheetId: number, a1: string) => boolean;
  /** What a run said last of its progress; null when none is under way. */
  readonly lastProgress: () => string | null;
  /** What people see in a cell, and the day that the cell's Date is in a zone: A1 of a tab. */
  readonly dateIn: (tab: string, zone: string) => { readonly shown: string; readonly day: string };
}
