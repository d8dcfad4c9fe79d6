import type { Board } from "../board/board.ts";
import type { LimitState } from "../reckoning/limit-states.ts";
import type { Look } from "../workbook/written-book.ts";
import { numberText, percentText, shareText } from "./format.vi.ts";

export interface KeyFigure {
  readonly label: string;
  readonly value: string;
  readonly look?: Look;
}

/** The few numbers that a head reads first; each can be recounted in the tabs. */
export function keyFigures(board: Board): readonly KeyFigure[] {
  const { reckoning, delegates, nominees } = board;
  const owed = reckoning.states.filter(
    ({ status }) => status !== "excused" && status !== "notYetKnown",
  );
  const count = (...statuses: readonly string[]) =>
    owed.filter(({ status }) => statuses.includes(status)).length;
  const overdue = count("overdue");
  return [
    { label: "Đơn vị theo dõi", value: String(board.units.length) },
    {
      label: "Việc đã có hạn: xong / phải làm",
      value: `${count("done", "late")} / ${owed.length}`,
    },
    { label: "Việc quá hạn", value: String(overdue), look: overdue > 0 ? "error" : "good" },
    {
      label: "Việc sắp đến hạn",
      value: String(count("dueSoon")),
      look: count("dueSoon") > 0 ? "soon" : "key",
    },
    {
      label: "Đại biểu Hội nghị Sở",
      value: `${delegates.department.total}${capText(board)}${shareNote(delegates.department.sharePercent)}`,
    },
    {
      label: "Đại biểu các Hội nghị đơn vị",
      value: `${numberText(delegates.unit.total)}${shareNote(delegates.unit.sharePercent)}`,
    },
    {
      label: "Đề cử",
      value: `${nominees.total} (${nominees.collectives} tập thể, ${nominees.individuals} cá nhân)${directWorkers(nominees)}`,
    },
    { label: "Đề cử theo cấp", value: levels(nominees.byLevel) },
    {
      label: "Lỗi phải sửa",
      value: String(board.errors),
      look: board.errors > 0 ? "error" : "good",
    },
    {
      label: "Cảnh báo",
      value: String(board.warnings),
      look: board.warnings > 0 ? "warning" : "good",
    },
  ];
}

/** «/200» of the row that caps the whole list of the department's conference, where one does. */
function capText({ sharedLimits, delegates }: Board): string {
  const cap = sharedLimits.find(
    ({ limit, counted }: LimitState) =>
      limit.tab.key === "delegates" &&
      limit.grouping.kind === "all" &&
      limit.comparison === "atMost" &&
      counted === delegates.department.total,
  );
  return cap?.allowed === undefined ? "" : ` / ${cap.allowed}`;
}

function shareNote(sharePercent: number | undefined): string {
  return sharePercent === undefined ? "" : `, điển hình ${percentText(sharePercent)}`;
}

function directWorkers({ total, directWorkers: count }: Board["nominees"]): string {
  return total === 0 ? "" : `; lao động trực tiếp ${count} (${shareText(count, total)})`;
}

function levels(byLevel: ReadonlyMap<string, number>): string {
  const parts = [...byLevel].map(
    ([level, count]) => `${level === "" ? "chỉ biểu dương" : level}: ${count}`,
  );
  return parts.length === 0 ? "0" : parts.join(" · ");
}
