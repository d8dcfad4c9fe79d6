import type { Board } from "../board/board.ts";
import { composeAwardHoldbacks } from "../documents/compose-award-holdbacks.ts";
import {
  composeAwardSubmission,
  submissionIssues,
  submissionsOf,
} from "../documents/compose-award-submission.ts";
import { composeDelegateList, delegateListIssues } from "../documents/compose-delegate-list.ts";
import { type ComposedFrame, composeFrame, headOf } from "../documents/compose-frame.ts";
import {
  blankSetting,
  findingsBehind,
  heldBackCount,
  nobodyEligible,
} from "../documents/compose-issues.vi.ts";
import { composeProgressReport, progressIssues } from "../documents/compose-progress-report.ts";
import { DOCUMENT_NAMES } from "../documents/compose-words.vi.ts";
import type { DocumentKind } from "../documents/content.ts";
import { documentName } from "../documents/document-name.ts";
import { eligibilityOf } from "../documents/eligibility.ts";
import {
  type DocumentContent,
  renderDocument,
  type Templates,
} from "../documents/render-document.ts";
import type { Day } from "../domain/day.ts";
import { settingOf, settingParts } from "../edition/settings.ts";

/** Kinds that an officer asks for; `award-submission` also gives `award-holdbacks`. */
export const DRAFT_KINDS = ["progress-report", "delegate-list", "award-submission"] as const;

export type DraftKind = (typeof DRAFT_KINDS)[number];

export interface DraftedDocument {
  readonly kind: DocumentKind;
  /** Name of its file. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Draft {
  readonly documents: readonly DraftedDocument[];
  /** What the officer must know of them, or why there are none: whole sentences. */
  readonly issues: readonly string[];
}

export interface DraftRequest {
  readonly templates: Templates;
  /** Planned day of issue. */
  readonly asOf: Day;
}

/**
 * Drafts every document of a kind, ready to sign, from what the board counted.
 *
 * Rows with errors stop nothing: they are counted in `issues`. Without a regime in force on the day
 * nothing is drafted, and `issues` says so. Equal boards give equal bytes.
 *
 * @throws RangeError for a kind that is not one of `DRAFT_KINDS`, or a template that is missing
 */
export function draftDocuments(kind: string, board: Board, request: DraftRequest): Draft {
  const known = DRAFT_KINDS.find((candidate) => candidate === kind);
  if (known === undefined) throw new RangeError(`no document kind «${kind}»`);
  const drawn = COMPOSERS[known](board, request.asOf);
  const documents: DraftedDocument[] = [];
  const taken = new Set<string>();
  for (const { document, about } of drawn.contents) {
    const name = documentName(document.kind, { about, on: request.asOf, taken });
    taken.add(name);
    const { bytes } = renderDocument(name, document, request.templates);
    documents.push({ kind: document.kind, name, bytes });
  }
  return { documents, issues: [...new Set(drawn.issues)] };
}

interface Drawn {
  readonly contents: readonly { readonly document: DocumentContent; readonly about: string }[];
  readonly issues: readonly string[];
}

const COMPOSERS: Readonly<Record<DraftKind, (board: Board, asOf: Day) => Drawn>> = {
  "progress-report": drawProgressReport,
  "delegate-list": drawDelegateList,
  "award-submission": drawAwards,
};

function drawProgressReport(board: Board, asOf: Day): Drawn {
  const kind = "progress-report";
  const name = DOCUMENT_NAMES[kind];
  const to = settingParts(board.reckoning.edition.settings, "NOI_BAO_CAO_TIEN_DO");
  const { frame, issues } = composeFrame(kind, board, { asOf, to });
  if (frame === undefined) return { contents: [], issues };
  const content = composeProgressReport(board, frame);
  const { errors, warnings } = board;
  return {
    contents: [{ document: { kind, content }, about: editionOf(board) }],
    issues: [
      ...issues,
      ...(to.length === 0 ? [blankSetting(name, "NOI_BAO_CAO_TIEN_DO")] : []),
      ...progressIssues(board),
      ...(errors === 0 ? [] : [findingsBehind(name, errors, warnings)]),
    ],
  };
}

function drawDelegateList(board: Board, asOf: Day): Drawn {
  const kind = "delegate-list";
  const to = [headOf(board.reckoning.edition.settings)];
  const { frame, issues } = composeFrame(kind, board, { asOf, to });
  if (frame === undefined) return { contents: [], issues };
  const content = composeDelegateList(board, frame);
  return {
    contents: [{ document: { kind, content }, about: editionOf(board) }],
    issues: [...issues, ...delegateListIssues(board)],
  };
}

/** A Tờ trình for each authority that has somebody to decide on, and the internal file beside them. */
function drawAwards(board: Board, asOf: Day): Drawn {
  const eligibility = eligibilityOf(board);
  const submissions = submissionsOf(eligibility.eligible, board);
  const name = DOCUMENT_NAMES["award-submission"];
  const contents: Drawn["contents"][number][] = [];
  const issues: string[] = [];
  for (const submission of submissions) {
    const { authority } = submission;
    const kind = "award-submission";
    const composed = composeFrame(kind, board, { asOf, to: [authority] });
    issues.push(...composed.issues);
    if (composed.frame === undefined) continue;
    const content = composeAwardSubmission(board, composed.frame, submission);
    contents.push({ document: { kind, content }, about: authority });
    issues.push(...submissionIssues(submission));
  }
  const { frame, ...internal } = internalFrame(board, asOf);
  issues.push(...internal.issues);
  if (frame === undefined) return { contents, issues };
  const content = composeAwardHoldbacks(board, frame, eligibility);
  contents.push({ document: { kind: "award-holdbacks", content }, about: editionOf(board) });
  const held = content.held.length;
  return {
    contents,
    issues: [
      ...issues,
      ...(submissions.length === 0 ? [nobodyEligible(name)] : []),
      ...(held === 0 ? [] : [heldBackCount(name, held)]),
    ],
  };
}

function internalFrame(board: Board, asOf: Day): ComposedFrame {
  const { settings, units } = board.reckoning.edition;
  const council = settingOf(settings, "HOI_DONG");
  const office = units.byCode.get(settingOf(settings, "MA_VAN_PHONG") ?? "")?.name;
  const recipients = [council, office].filter((name) => name !== undefined);
  return composeFrame("award-holdbacks", board, { asOf, to: [], recipients });
}

/** The ordinal, else the year: what tells one edition's files from another's. */
function editionOf({ ordinal, year }: Board): string {
  return ordinal === "" ? String(year ?? "") : ordinal;
}
