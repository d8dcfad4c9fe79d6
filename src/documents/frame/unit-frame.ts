import type { Board } from "../../board/board.ts";
import { settingOf } from "../../edition/settings.ts";
import type { Unit } from "../../edition/units.ts";
import { textAt } from "../../workbook/record.ts";
import type { Face } from "./face.ts";
import type { Frame } from "./frame.ts";
import { OWED_UNIT_HEAD, SYMBOL, UNIT_ARCHIVE, UNIT_HEAD } from "./frame-words.vi.ts";

/**
 * The frame of a paper that a unit issues itself: the agency stands above it, its head signs.
 *
 * Its symbol is its code, as units number their papers.
 */
export function unitFrame(
  frame: Frame,
  { face, unit, conference }: UnitPaper,
  { reckoning }: Board,
): Frame {
  const parent = settingOf(reckoning.edition.settings, "CO_QUAN");
  return {
    ...frame,
    ...(parent === undefined ? {} : { agencyParent: parent }),
    agency: unit.name,
    agencyShort: unit.name,
    symbol: face.symbol === undefined ? "" : ownSymbol(face.symbol, unit.code),
    signerTitles: [UNIT_HEAD],
    signerName: textAt(unit.record, "head") ?? { owed: OWED_UNIT_HEAD },
    keptAt: UNIT_ARCHIVE,
    conference,
  };
}

export interface UnitPaper {
  readonly face: Face;
  readonly unit: Unit;
  /** Name of the unit's own conference. */
  readonly conference: string;
}

function ownSymbol(type: string, code: string): string {
  return `${SYMBOL.lead}${SYMBOL.room}/${type}-${code}`;
}
