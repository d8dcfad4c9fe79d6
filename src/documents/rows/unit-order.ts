import type { Board } from "../../board/board.ts";
import { compareNames, compareVietnamese } from "../../domain/name-order.ts";
import type { SheetRecord } from "../../workbook/record.ts";

/** Orders records by the rows of `Đơn vị`; those of no known unit come last. */
export function unitOrder({ units }: Board): (one: SheetRecord, other: SheetRecord) => number {
  const places = new Map(units.map(({ unit }, index) => [unit.code, index]));
  const placeOf = ({ unit }: SheetRecord) => places.get(unit ?? "") ?? places.size;
  return (one, other) => placeOf(one) - placeOf(other);
}

/** Records by unit, then by name: of persons given name first, of collectives as they read. */
export function sortedByUnit(
  records: readonly SheetRecord[],
  board: Board,
  of: { readonly nameOf: (record: SheetRecord) => string; readonly are: "persons" | "collectives" },
): readonly SheetRecord[] {
  const byUnit = unitOrder(board);
  const compare = of.are === "persons" ? compareNames : compareVietnamese;
  return [...records].sort(
    (one, other) => byUnit(one, other) || compare(of.nameOf(one), of.nameOf(other)),
  );
}
