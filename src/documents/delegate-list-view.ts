import { compareNames } from "../domain/name-order.ts";
import { compositionLines } from "./composition.ts";
import type { DelegateList, ListedDelegate } from "./content.ts";
import type { Content } from "./fill-template.ts";
import { issueDay } from "./frame-view.ts";
import { proseCount, roman } from "./official-words.ts";
import {
  ANNEX_TITLES,
  annexName,
  bornNote,
  COMPOSITION,
  delegateTotals,
  enclosedWith,
  NOT_STATED,
  unitHeading,
} from "./phrases.vi.ts";
import { listLines, type Segment, segments } from "./segments.ts";

/** The values of the tags that only a delegate list has; every number is counted from its rows. */
export function delegateListView({ frame, heldOn, venue, delegates }: DelegateList): Content {
  const units = byUnit(delegates);
  return {
    heldOn: segments(heldOn),
    venue: segments(venue),
    total: proseCount(delegates.length),
    unitCount: proseCount(units.length),
    composition: listLines(compositionLines(delegates)),
    annexes: [
      {
        annexName: annexName(undefined),
        annexTitle: ANNEX_TITLES.delegates(frame.conference),
        enclosedWith: enclosedWith(frame.symbol, issueDay(frame), frame.agencyShort),
        units: unitRows(units),
        totals: totals(delegates),
      },
    ],
  };
}

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
function unitRows(units: readonly Unit[]): readonly Content[] {
  let number = 0;
  return units.map(([name, delegates], index) => ({
    heading: unitHeading(roman(index + 1), name, delegates.length),
    delegates: delegates.map((delegate) => {
      number += 1;
      return { number, ...row(delegate) };
    }),
  }));
}

function row(delegate: ListedDelegate): Content {
  const { name, unit, sex, birthYear, position, composition, note } = delegate;
  const born = birthYear === undefined ? NOT_FILLED : segments(String(birthYear));
  const unknownYear = sex === undefined && birthYear !== undefined ? [bornNote(birthYear)] : [];
  return {
    name,
    unit,
    bornMale: sex === "male" ? born : sex === undefined ? NOT_FILLED : [],
    bornFemale: sex === "female" ? born : sex === undefined ? NOT_FILLED : [],
    position: position ? segments(position) : NOT_FILLED,
    composition: composition ? segments(composition) : NOT_FILLED,
    note: [...(note ? [note] : []), ...unknownYear].join("; "),
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
