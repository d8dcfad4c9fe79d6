import type { Board } from "../../board/board.ts";
import { textAt } from "../../workbook/record.ts";
import { aboutEdition } from "../document-name.ts";
import { composeFrame } from "../frame/compose-frame.ts";
import { conferenceDay, conferenceVenue } from "../frame/conference.ts";
import type { Frame } from "../frame/frame.ts";
import { headOf } from "../frame/issuer.ts";
import type { Composed, ComposeRequest } from "../kind.ts";
import { flawsByRow } from "../rows/flawed-rows.ts";
import { delegateRecords, toListedDelegate } from "../rows/listed-delegates.ts";
import { nobodyListed, standsOnErrors, unlisted } from "../wording/issues.vi.ts";
import type { DelegateList } from "./content.ts";
import { FACE } from "./face.vi.ts";

/** The one Tờ trình of the edition, from Văn phòng to the head of the agency. */
export function composeDelegateLists(
  board: Board,
  { asOf }: ComposeRequest,
): Composed<DelegateList> {
  const to = [headOf(board.reckoning.edition.settings)];
  const { frame, issues } = composeFrame(FACE, board, { asOf, to });
  if (frame === undefined) return { contents: [], issues };
  return {
    contents: [{ content: composeDelegateList(board, frame), about: aboutEdition(board) }],
    issues: [...issues, ...delegateListIssues(board)],
  };
}

/**
 * Tờ trình danh sách đại biểu Hội nghị Sở: delegates by the rows of `Đơn vị`, then the Vietnamese way.
 *
 * A delegate whose row has errors is listed all the same; what is not known of one is left out, for
 * the template to mark. «Ghi chú» of the sheet stays there: it is the unit's own, not the office's.
 *
 * @source II.3.a
 */
export function composeDelegateList(board: Board, frame: Frame): DelegateList {
  return {
    frame,
    heldOn: conferenceDay(board),
    venue: conferenceVenue(board),
    delegates: delegateRecords(board).map((record) => toListedDelegate(record, board)),
  };
}

/** How much of the list stands on rows with errors, or is missing from it. */
export function delegateListIssues(board: Board): readonly string[] {
  const { name } = FACE;
  const records = delegateRecords(board);
  const flawsOf = flawsByRow(board);
  const flawed = records.filter((record) => flawsOf(record).length > 0);
  const lost = board.reckoning.intake
    .recordsOf("delegates")
    .filter((record) => textAt(record, "conference") === undefined);
  const [first] = records;
  return [
    ...(first === undefined ? [nobodyListed(name)] : []),
    ...(first === undefined || flawed.length === 0
      ? []
      : [standsOnErrors(name, first.sheet.tab.name, flawed.length)]),
    ...(lost.length === 0 ? [] : [unlisted(name, lost.length)]),
  ];
}
