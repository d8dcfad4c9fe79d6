import { REVIEW_STATE } from "../domain/sheet-words.ts";
import { columnPlaces, type SheetRecord, textAt } from "../workbook/record.ts";
import { type Nominations, nominationKey } from "./nominees.ts";

/** Xét duyệt — reviews: what Văn phòng, the council and the Director decided of each nominee. */
export interface Reviews {
  /** Rows with «Tình trạng» as it is today, whatever the cell says. */
  readonly records: readonly SheetRecord[];
  readonly of: (nominee: SheetRecord) => SheetRecord | undefined;
  /** Nominees that have no row yet. */
  readonly lacking: readonly SheetRecord[];
}

export function toReviews(records: readonly SheetRecord[], nominations: Nominations): Reviews {
  const byKey = new Map<string, SheetRecord>();
  const current = records.map((record) => withState(record, nominations));
  for (const record of current) {
    const key = nominationKey(record);
    if (!byKey.has(key)) byKey.set(key, record);
  }
  const asked = new Set<string>();
  const lacking = nominations.all.filter((nominee) => {
    const key = nominationKey(nominee);
    const isNew = textAt(nominee, "name") !== undefined && !byKey.has(key) && !asked.has(key);
    asked.add(key);
    return isNew;
  });
  return { records: current, of: (nominee) => byKey.get(nominationKey(nominee)), lacking };
}

function withState(record: SheetRecord, nominations: Nominations): SheetRecord {
  const place = columnPlaces(record.sheet.tab).get("state");
  const isStanding = nominations.keys.has(nominationKey(record));
  const state = isStanding ? REVIEW_STATE.standing : REVIEW_STATE.gone;
  return {
    ...record,
    values: record.values.map((value, index) => (index === place ? state : value)),
  };
}
