import type { Board } from "../../board/board.ts";
import { valueReader } from "../../edition/passes.ts";
import { messageOf } from "../../output/words.vi.ts";
import { distinctKeys, type LimitState } from "../../reckoning/limit-states.ts";
import type { SheetRecord } from "../../workbook/record.ts";
import { ruleClause } from "../wording/issues.vi.ts";
import { rowKey } from "./flawed-rows.ts";

/** Lý do giữ lại — why a nominee is held back, and the clause that says so. */
export interface Reason {
  readonly text: string;
  readonly clause: string;
}

/** Rows over a «không quá» of severity «Lỗi», and the codes of the limits that were asked. */
export interface OverLimit {
  readonly reasonsOf: (record: SheetRecord) => readonly Reason[];
  readonly codes: ReadonlySet<string>;
}

/**
 * The rows of `Đề cử` and `Xét duyệt` past the allowed number of a group, in sheet order.
 *
 * The first that fit are never held back for the others. Of «Đếm» the rows whose own value no longer
 * fits are over. A limit that is not judged holds nobody back.
 */
export function overLimit(board: Board): OverLimit {
  const reasons = new Map<string, Reason[]>();
  const codes = new Set<string>();
  for (const state of board.reckoning.limits) {
    if (!holdsBack(state)) continue;
    codes.add(state.limit.code);
    const over = recordsOver(state, board);
    const [first] = over;
    if (first === undefined) continue;
    const reason = reasonOf(state, first, board);
    for (const record of over) {
      const own = reasons.get(rowKey(record));
      if (own === undefined) reasons.set(rowKey(record), [reason]);
      else own.push(reason);
    }
  }
  return { reasonsOf: (record) => reasons.get(rowKey(record)) ?? [], codes };
}

function holdsBack({ limit, isMet }: LimitState): boolean {
  if (limit.tab.key !== "nominees" && limit.tab.key !== "reviews") return false;
  return isMet === false && limit.comparison === "atMost" && limit.severity === "error";
}

function recordsOver(state: LimitState, { reckoning }: Board): readonly SheetRecord[] {
  const { limit, records, allowed = 0 } = state;
  const { counting } = limit;
  if (counting.kind === "records") return records.slice(Math.floor(allowed));
  const read = valueReader(counting.ref);
  const kept = new Set<string>();
  let sum = 0;
  return records.filter((record) => {
    const value = read(record, reckoning.joins);
    if (counting.kind === "sum") {
      const amount = typeof value === "number" ? value : 0;
      if (sum + amount > allowed) return true;
      sum += amount;
      return false;
    }
    const all = new Set([...kept, ...distinctKeys(value)]);
    if (all.size > allowed) return true;
    for (const key of all) kept.add(key);
    return false;
  });
}

/** In the words of the finding, which stands on the first row over. */
function reasonOf({ limit }: LimitState, first: SheetRecord, { findings }: Board): Reason {
  const finding = findings.find(
    ({ code, rule, at }) =>
      code === "limit-exceeded" &&
      rule === limit.code &&
      at.row === first.row &&
      at.book === first.sheet.book,
  );
  const clause = ruleClause(limit.source, limit.code);
  return { text: finding === undefined ? limit.code : messageOf(finding), clause };
}
