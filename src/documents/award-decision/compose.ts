import type { Board } from "../../board/board.ts";
import type { Settings } from "../../edition/settings.ts";
import { columnOf, numberAt, type SheetRecord } from "../../workbook/record.ts";
import { aboutEdition } from "../document-name.ts";
import type { Owed } from "../form/filled.ts";
import { isOwed } from "../form/segments.ts";
import { composeFrame } from "../frame/compose-frame.ts";
import { councilName } from "../frame/council.ts";
import { directorSigns } from "../frame/director.ts";
import type { Frame } from "../frame/frame.ts";
import { headOf } from "../frame/issuer.ts";
import type { Composed, ComposeRequest } from "../kind.ts";
import { awardAnnexes } from "../rows/award-annexes.ts";
import { SUBJECTS } from "../rows/by-subject.ts";
import type { EligibleNominee } from "../rows/eligibility.ts";
import type { AwardDecision, DecidedForm } from "./content.ts";
import { decidedOf } from "./decided.ts";
import { FACE } from "./face.vi.ts";
import {
  AS_ARTICLE,
  nobodyDecided,
  noPrize,
  OWED_POWERS,
  owedPrize,
  proposedBy,
} from "./words.vi.ts";

/**
 * The one decision of the head of the agency, for his or her signature; none while nobody is decided.
 *
 * @source V.3.b; Nghị định 30/2020, Phụ lục III (Quyết định cá biệt)
 */
export function composeAwardDecision(
  board: Board,
  { asOf }: ComposeRequest,
): Composed<AwardDecision> {
  const { settings } = board.reckoning.edition;
  const director = headOf(settings);
  const council = councilName(board);
  const { frame, issues } = composeFrame(FACE, board, {
    asOf,
    to: [],
    recipients: [AS_ARTICLE, council],
  });
  if (frame === undefined) return { contents: [], issues };
  const decided = decidedOf(board, director);
  const forms = decidedForms(decided.nominees, board);
  const said = [...issues, ...decided.issues, ...prizeIssues(forms)];
  if (forms.length === 0) {
    return { contents: [], issues: [nobodyDecided(FACE.name, director), ...said] };
  }
  const content = { frame: signedFrame(frame, council, settings), director, forms };
  return { contents: [{ content, about: aboutEdition(board) }], issues: said };
}

/**
 * What gives the power to award stands first among the căn cứ, which no row says; the council's proposal
 * last. The head signs, whoever signs other papers.
 */
function signedFrame(frame: Frame, council: string, settings: Settings): Frame {
  return {
    ...frame,
    ...directorSigns(frame, settings),
    basis: [{ owed: OWED_POWERS }, ...frame.basis, proposedBy(council)],
  };
}

/** By «Thứ tự», each with what «Mức thưởng» gives. */
function decidedForms(nominees: readonly EligibleNominee[], board: Board): readonly DecidedForm[] {
  const rows = new Map(nominees.map(({ form }) => [form.row, form]));
  return [...rows.values()]
    .flatMap((form) =>
      awardAnnexes(
        nominees.filter((nominee) => nominee.form.row === form.row),
        board,
      ).map((annex) => ({
        ...annex,
        prizes: {
          collectives: prizeAt(form, "collectivePrizeVnd"),
          individuals: prizeAt(form, "individualPrizeVnd"),
        },
      })),
    )
    .sort((one, other) => one.order - other.order);
}

function prizeAt(form: SheetRecord, key: string): number | Owed {
  return numberAt(form, key) ?? { owed: owedPrize(columnOf(form.sheet.tab, key).header) };
}

function prizeIssues(forms: readonly DecidedForm[]): readonly string[] {
  return forms
    .filter((form) =>
      SUBJECTS.some((subject) => form[subject].length > 0 && isOwed(form.prizes[subject])),
    )
    .map(({ form }) => noPrize(FACE.name, form));
}
