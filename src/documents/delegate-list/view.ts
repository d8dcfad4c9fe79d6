import { compareNames } from "../../domain/name-order.ts";
import { compositionLines } from "../figures/composition.ts";
import { COMPOSITION } from "../figures/figure-words.vi.ts";
import { listLines, type Segment, segments } from "../form/segments.ts";
import type { Printed } from "../form/tags.ts";
import { annexNameAt, annexView } from "../frame/annex-view.ts";
import type { ListedDelegate } from "../rows/listed-delegates.ts";
import { proseCount, roman } from "../wording/official-words.ts";
import { NOT_STATED } from "../wording/shared-words.vi.ts";
import type { DelegateList } from "./content.ts";
import { TYPE } from "./face.vi.ts";
import type { TAGS } from "./tags.vi.ts";
import { bornNote, delegateListTitle, delegateTotals, unitHeading } from "./words.vi.ts";

/** The values of the tags that only a delegate list has; every number is counted from its rows. */
export function delegateListView({
  frame,
  heldOn,
  venue,
  delegates,
}: DelegateList): Printed<typeof TAGS> {
  const units = byUnit(delegates);
  return {
    "Ngày tổ chức": segments(heldOn),
    "Địa điểm": segments(venue),
    "Số đại biểu": proseCount(delegates.length),
    "Số đơn vị": proseCount(units.length),
    "Cơ cấu": listLines(compositionLines(delegates)),
    "Phụ lục": [
      {
        ...annexView(frame, {
          name: annexNameAt(0, 1),
          title: delegateListTitle(frame.conference),
          type: TYPE,
        }),
        "Theo đơn vị": unitRows(units),
        "Tổng cộng": totals(delegates),
      },
    ],
  };
}

type Annex = Printed<typeof TAGS>["Phụ lục"][number];
type Row = Annex["Theo đơn vị"][number]["Đại biểu"][number];
type Unit = readonly [name: string, delegates: readonly ListedDelegate[]];

/** Units in the order given, which may be one of rank; their delegates in the Vietnamese order. */
function byUnit(delegates: readonly ListedDelegate[]): readonly Unit[] {
  const names = [...new Set(delegates.map(({ unit }) => unit))];
  return names.map((name) => [
    name,
    delegates
      .filter(({ unit }) => unit === name)
      .sort((one, other) => compareNames(one.name, other.name)),
  ]);
}

/** Numbers run through all units. */
function unitRows(units: readonly Unit[]): Annex["Theo đơn vị"] {
  let number = 0;
  return units.map(([name, delegates], index) => ({
    "Tên nhóm": unitHeading(roman(index + 1), name, delegates.length),
    "Đại biểu": delegates.map((delegate) => {
      number += 1;
      return { STT: number, ...row(delegate) };
    }),
  }));
}

function row(delegate: ListedDelegate): Omit<Row, "STT"> {
  const { name, unit, sex, birthYear, position, composition, note } = delegate;
  const born = birthYear === undefined ? NOT_FILLED : segments(String(birthYear));
  const unknownYear = sex === undefined && birthYear !== undefined ? [bornNote(birthYear)] : [];
  return {
    "Họ và tên": name,
    "Đơn vị": unit,
    "Năm sinh nam": sex === "male" ? born : sex === undefined ? NOT_FILLED : [],
    "Năm sinh nữ": sex === "female" ? born : sex === undefined ? NOT_FILLED : [],
    "Chức vụ": position ? segments(position) : NOT_FILLED,
    "Thành phần": composition ? segments(composition) : NOT_FILLED,
    "Ghi chú": [...(note ? [note] : []), ...unknownYear].join("; "),
  };
}

const NOT_FILLED: readonly Segment[] = [{ text: "", owed: NOT_STATED }];

function totals(delegates: readonly ListedDelegate[]): string {
  const { exemplary, sex, directWorker, young } = COMPOSITION;
  const counted = [
    [exemplary.yes, delegates.filter(({ isExemplary }) => isExemplary)],
    [sex.female, delegates.filter(({ sex: own }) => own === "female")],
    [young.yes, delegates.filter(({ isYoung }) => isYoung)],
    [directWorker.yes, delegates.filter(({ isDirectWorker }) => isDirectWorker)],
  ] as const;
  return delegateTotals(
    delegates.length,
    counted.map(([name, those]) => `${name} ${proseCount(those.length)}`),
  );
}
