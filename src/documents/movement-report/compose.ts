import type { Board } from "../../board/board.ts";
import { settingOf, settingParts, yearSetting } from "../../edition/settings.ts";
import { aboutEdition } from "../document-name.ts";
import { composeFrame } from "../frame/compose-frame.ts";
import type { Frame } from "../frame/frame.ts";
import { internalRecipients } from "../frame/internal-recipients.ts";
import type { Composed, ComposeRequest } from "../kind.ts";
import { blankSetting } from "../wording/issues.vi.ts";
import { type AwardsReceived, awardsReceived, totalOf } from "./award-counts.ts";
import type { MovementReport } from "./content.ts";
import { FACE } from "./face.vi.ts";
import { indicatorTable } from "./indicators.ts";
import { ISSUES, LISTS, owedPeriod } from "./words.vi.ts";

/** The one report of the edition; those whom «NOI_BAO_CAO_KET_QUA» names receive it. */
export function composeMovementReports(
  board: Board,
  { asOf }: ComposeRequest,
): Composed<MovementReport> {
  const { settings } = board.reckoning.edition;
  const to = settingParts(settings, "NOI_BAO_CAO_KET_QUA");
  const recipients = internalRecipients(board);
  const { frame, issues } = composeFrame(FACE, board, { asOf, to, recipients });
  if (frame === undefined) return { contents: [], issues };
  const { report, issues: own } = composeMovementReport(board, frame);
  return {
    contents: [{ content: report, about: aboutEdition(board) }],
    issues: [
      ...issues,
      ...(to.length === 0 ? [blankSetting(FACE.name, "NOI_BAO_CAO_KET_QUA")] : []),
      ...own,
    ],
  };
}

/**
 * Báo cáo tổng kết phong trào: its tables are counted from `Khen thưởng đã đạt` and `Số liệu`; what no
 * row can say is left to who writes it.
 *
 * @source II.4.b
 */
export function composeMovementReport(
  board: Board,
  frame: Frame,
): { readonly report: MovementReport; readonly issues: readonly string[] } {
  const { settings } = board.reckoning.edition;
  const from = yearSetting(settings, "GIAI_DOAN_TU");
  const to = yearSetting(settings, "GIAI_DOAN_DEN");
  const awards = awardsReceived(board, LISTS, { from, to });
  const spoken = (code: string) => settingOf(settings, code) ?? { owed: owedPeriod(code) };
  const report: MovementReport = {
    frame,
    period:
      from === undefined || to === undefined
        ? { owed: owedPeriod("GIAI_DOAN_TU, GIAI_DOAN_DEN") }
        : `${from} - ${to}`,
    previousPeriod: spoken("GIAI_DOAN_TRUOC"),
    nextPeriod: spoken("GIAI_DOAN_TOI"),
    titles: awards.titles,
    forms: awards.forms,
    others: awards.others,
    all: awards.all,
    figures: indicatorTable(board, LISTS.indicators),
  };
  return { report, issues: issuesOf(report, awards) };
}

function issuesOf(
  { all, figures, others }: MovementReport,
  { unread, outside }: AwardsReceived,
): readonly string[] {
  const { name } = FACE;
  const individuals = totalOf(all.individuals);
  return [
    ...(totalOf(all.collectives) + individuals === 0 ? [ISSUES.nothing(name)] : []),
    ...(unread === 0 ? [] : [ISSUES.unread(name, unread)]),
    ...(outside === 0 ? [] : [ISSUES.outside(name, outside)]),
    ...(others.rows.length === 0 ? [] : [ISSUES.unlisted(name, others.rows.length)]),
    ...(all.directWorkers > individuals ? [ISSUES.tooManyDirect(name)] : []),
    ...(figures.rows.length === 0 ? [ISSUES.noFigures(name)] : []),
    ...(figures.years.length === 0 ? [ISSUES.noYears(name)] : []),
  ];
}
