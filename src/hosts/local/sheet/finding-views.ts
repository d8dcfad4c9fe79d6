import type { Board } from "../../../board/board.ts";
import type { Finding } from "../../../domain/finding.ts";
import { foldText } from "../../../domain/text.ts";
import { sentenceOf } from "../../../output/words.vi.ts";
import { type ColumnSearch, findColumns } from "../../../workbook/find-columns.ts";
import type { LiveWorkspace } from "./live-workspace.ts";
import type { FindingsView, FindingView } from "./protocol-jobs.ts";
import { officePlace } from "./row-checks.ts";

/** Vi phạm, as of the last cell that was saved. */
export function findingsView(live: LiveWorkspace): FindingsView {
  const { board } = live.state;
  const [office] = live.books;
  const own = (finding: Finding): Finding => {
    const at = office && officePlace(finding, office);
    return at === undefined ? finding : { ...finding, at };
  };
  const placeOf = places(live, board);
  const { errors, warnings } = board;
  return {
    errors,
    warnings,
    findings: board.findings.map((one) => viewOf(own(one), board, placeOf)),
  };
}

type PlaceOf = (finding: Finding) => Pick<FindingView, "tab" | "column">;

function viewOf(finding: Finding, board: Board, placeOf: PlaceOf): FindingView {
  const { wrong, remedy } = sentenceOf(finding);
  const typed = finding.facts["typed"] ?? finding.facts["value"];
  const rule = finding.rule === undefined ? "" : `${finding.rule}: `;
  const unit = board.reckoning.edition.units.byCode.get(finding.unit ?? "");
  return {
    severity: finding.severity,
    unit: unit?.shortName ?? finding.units?.join(", ") ?? "",
    file: finding.at.book,
    row: finding.at.row,
    header: finding.at.column ?? "",
    value: typeof typed === "string" || typeof typed === "number" ? String(typed) : "",
    message: wrong,
    source: finding.source === undefined ? "" : `${rule}${finding.source}`,
    remedy,
    ...placeOf(finding),
  };
}

interface Placed {
  readonly title: string;
  readonly search: ColumnSearch | undefined;
}

/** Each tab is searched once, however many findings it has. */
function places(live: LiveWorkspace, { reckoning }: Board): PlaceOf {
  const known = new Map<string, Placed>();
  const placed = ({ at }: Finding): Placed => {
    const key = `${at.book}\n${at.sheet}`;
    const found = known.get(key) ?? placedTab(live, at, reckoning);
    known.set(key, found);
    return found;
  };
  return (finding) => {
    const { title, search } = placed(finding);
    const header = finding.at.column;
    const key = search?.columns.find((column) => column.header === header)?.key;
    const declared = key === undefined ? undefined : search?.at.get(key);
    const column = declared ?? search?.extra.get(foldText(header ?? ""))?.index;
    return { tab: title, column: header === undefined ? undefined : column };
  };
}

function placedTab(
  live: LiveWorkspace,
  { book, sheet }: Finding["at"],
  { edition }: Board["reckoning"],
): Placed {
  const own = live.book(book);
  const table = own?.workbook.tables.find(({ name }) => foldText(name) === foldText(sheet));
  const declared = own?.declaration.tabs.find(({ name }) => name === sheet);
  const tab = declared && (edition.tabs.byKey.get(declared.key) ?? declared);
  const search = tab === undefined || table === undefined ? undefined : findColumns(tab, table);
  return { title: table?.name ?? sheet, search };
}
