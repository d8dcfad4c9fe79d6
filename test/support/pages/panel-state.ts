import type { SummaryFinding } from "../../../src/board/summary-json.ts";
import type { PanelState } from "../../../src/output/panel/panel-answers.ts";
import { cellKey } from "../../../src/output/panel/panel-view.ts";

const BOOK = "bang-dieu-hanh";
const ADDRESS = `https://docs.google.com/spreadsheets/d/${BOOK}/edit#gid=7&range=C`;

/** A state of the panel in which this text stands wherever somebody could have typed it. */
export function stateWith(text: string): PanelState {
  const finding = (severity: string, column: string | null): SummaryFinding => ({
    code: "row-unreadable",
    rule: text,
    severity,
    sheet: text,
    row: column === null ? null : 5,
    column,
    unit: "A",
    message: text,
    source: text,
    book: text,
  });
  const counts = { done: 6, late: 1, overdue: 2, returned: 1, unread: 1, dueSoon: 3, upcoming: 4 };
  const composition = { total: 12, exemplary: 9, sharePercent: 75 };
  return {
    ok: true,
    bookId: BOOK,
    view: {
      title: text,
      moment: text,
      asOf: "2020-05-08",
      figures: [{ label: text, value: text, look: "error" }],
      calls: [
        {
          unit: text,
          phone: text,
          tasks: [{ code: text, title: text, status: "overdue", daysLeft: -3 }],
        },
      ],
      tasks: [{ code: "T01", title: text, counts }],
      units: [
        {
          code: "A",
          name: text,
          counts,
          errors: 1,
          warnings: 1,
          delegates: { unit: 3, department: 1 },
          nominees: 2,
        },
      ],
      delegates: { department: composition, unit: composition },
      places: {
        limits: [{ code: text, note: text }],
        rows: [{ unit: text, cells: [{ text, look: "error" }] }],
      },
      kinds: [],
      cells: { [cellKey(text, text, text)]: ADDRESS, [cellKey(text, text, "Ngày")]: text },
    },
    findings: [finding("error", text), finding("error", "Ngày"), finding("warning", null)],
    more: 3,
    reminders: `${text}\n${text}`,
    isUnfinished: true,
    runs: [{ at: text, who: text, what: text, after: text }],
  };
}
