import type { SummaryFinding } from "../../board/summary-json.ts";
import type { PanelView } from "./panel-view.ts";

/** What the script could not or would not do, in words with a remedy. */
export interface Refused {
  readonly ok: false;
  readonly code: string;
  readonly text: string;
}

/** How a run ended, in words. */
export interface Told {
  readonly ok: boolean;
  readonly code: string;
  readonly text: string;
}

/** How things stand, from what earlier runs left: no entry workbook is read for it. */
export interface PanelState {
  readonly ok: true;
  /** Id of the office workbook: a cell in it is gone to, one elsewhere is opened. */
  readonly bookId: string;
  /** null before the first consolidation. */
  readonly view: PanelView | null;
  readonly findings: readonly SummaryFinding[];
  /** Findings beyond these. */
  readonly more: number;
  /** How sending stands. */
  readonly reminders: string;
  /** A consolidation that has read a part of the workbooks waits to be gone on with. */
  readonly isUnfinished: boolean;
  /** The last lines of «Nhật ký», the last first. */
  readonly runs: readonly RunLine[];
}

export interface RunLine {
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly after: string;
}

/** The mails that would go now. */
export interface MailPreview {
  readonly ok: true;
  readonly mails: readonly PreviewedMail[];
  /** What is to be confirmed before they go; blank when there is nothing to send. */
  readonly question: string;
  /** Why this account may not send, or that there is nothing to send; blank when it may. */
  readonly note: string;
}

export interface PreviewedMail {
  readonly subject: string;
  readonly to: string;
  readonly cc: string;
  readonly html: string;
}

export interface UncertainMails {
  readonly ok: true;
  readonly mails: readonly UncertainEntry[];
}

/** A mail of which nobody knows whether it went. */
export interface UncertainEntry {
  readonly key: string;
  /** Their codes. */
  readonly units: readonly string[];
  /** When, and what Gmail said. */
  readonly facts: readonly string[];
  /** What finds it in the sent mails. */
  readonly search: string;
  readonly owner: string;
}

/** How far a long run has come. */
export interface Progress {
  /** When that run began: another number is another run. */
  readonly run: number;
  readonly text: string;
}

/** What the panel may ask to be done. */
export const PANEL_WORKS = ["tong-hop", "gui-thu", "gui", "khoi-phuc"] as const;
export type PanelWork = (typeof PANEL_WORKS)[number];
