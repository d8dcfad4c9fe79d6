import { foldText } from "../../domain/text.ts";
import { isBlankCell } from "../../workbook/blank-value.ts";
import { cellText } from "../../workbook/cell-text.ts";
import { cleanText, isPlaceholder } from "../../workbook/clean-text.ts";
import { listIndex } from "../../workbook/list-index.ts";
import { readCell } from "../../workbook/read-cell.ts";
import type { RawCell } from "../../workbook/table.ts";
import { answerTo } from "./answer-to.ts";
import { ANSWER, type Answers, type Option, type Question } from "./own-list.ts";
import {
  accepted,
  type ReadValue,
  type Understood,
  understandValue,
  type ValueReading,
} from "./understand-value.ts";

/** What a typed value means in its column. */
export type OwnReading =
  | { readonly is: "blank" }
  /** Somebody answered that it is not taken. */
  | { readonly is: "said" }
  | ReadValue
  | { readonly is: "asked"; readonly question: Omit<Question, "places"> };

interface Reading extends ValueReading {
  readonly answers: Answers;
}

/**
 * Reads one typed value as the tab's own reader would, after its spelling; what that reader would
 * fault, and what only comes near a value, is asked once for all cells that hold it.
 */
export function readOwnCell(raw: RawCell, reading: Reading): OwnReading {
  const typed = cellText(raw);
  const tidied = cleanText(typed);
  if (isBlankCell(raw) || tidied === "" || isPlaceholder(tidied)) return { is: "blank" };
  if (saysNothing(raw, reading)) return { is: "blank" };
  const id = `value:${reading.column.key}:${foldText(typed).slice(0, ID_MAX)}`;
  const understood = understandValue(raw, reading);
  const options = optionsOf(understood, reading);
  const answer = answerTo(
    id,
    reading.answers,
    options.map(({ value }) => value),
  );
  if (answer === ANSWER.omit || answer === ANSWER.blank) return { is: "said" };
  if (answer !== undefined) return answered(answer, { id, raw, understood, options, reading });
  if (understood.is === "read") return understood;
  return { is: "asked", question: questionOf({ id, typed: tidied, understood, options, reading }) };
}

const ID_MAX = 120;

/** «không có» for an address, «không rõ» for a birth: the tab's reader takes it for a blank. */
function saysNothing(raw: RawCell, { column, context }: ValueReading): boolean {
  const { value, faults } = readCell(column, raw, context.reading);
  return value === undefined && faults.length === 0;
}

/** `facts.fault` of a name with something behind it; all others are those of the tab's reader. */
export const BEHIND_NAME = "behind-name";

function optionsOf(understood: Understood, { column, context }: Reading): readonly Option[] {
  const near = understood.is === "unsure" ? understood.near : [];
  const all: readonly Option[] =
    column.type === "unit"
      ? context.units.map(({ code, name }) => ({ value: code, label: name }))
      : column.type === "list"
        ? listIndex(column, context.reading).values.map((value) => ({ value }))
        : column.type === "checkbox"
          ? [{ value: "có" }, { value: "không" }]
          : [];
  const others = all.filter(({ value }) => !near.some((option) => option.value === value));
  const stays = understood.is === "unsure" && understood.mayStay ? [{ value: ANSWER.keep }] : [];
  return [...near, ...others, ...stays, { value: ANSWER.blank }, { value: ANSWER.omit }];
}

interface Asked {
  readonly id: string;
  readonly understood: Understood;
  readonly options: readonly Option[];
  readonly reading: Reading;
}

function answered(answer: string, asked: Asked & { readonly raw: RawCell }): OwnReading {
  const { raw, reading, options } = asked;
  const typed = cleanText(cellText(raw));
  if (answer === ANSWER.keep)
    return {
      is: "read",
      cell: { key: reading.column.key, cell: typed, source: "answer", doubts: [] },
    };
  const found = accepted(answer, reading, "answer");
  if (found === undefined) {
    return { is: "asked", question: { ...questionOf({ ...asked, typed }), refused: answer } };
  }
  const more = options.find(({ value }) => value === answer)?.more;
  const before = more?.["before"] ?? "";
  const cell = { ...found.cell, typed, ...(before === "" ? {} : { left: before }) };
  return more === undefined ? { is: "read", cell } : { is: "read", cell, more };
}

function questionOf({
  id,
  typed,
  understood,
  options,
  reading,
}: Asked & { readonly typed: string }): Omit<Question, "places"> {
  const [fault] = understood.is === "unsure" ? understood.faults : [];
  const hasRest = understood.is === "unsure" && understood.near[0]?.more?.["behind"] !== undefined;
  const isSensitive = fault?.code === "sensitive-text";
  const suggested = understood.is === "unsure" ? understood.suggested : undefined;
  return {
    id,
    kind: "value",
    facts: {
      header: reading.column.header,
      typed: isSensitive ? "" : typed.slice(0, ID_MAX),
      ...(fault === undefined
        ? {}
        : { fault: hasRest ? BEHIND_NAME : String(fault.facts["kind"] ?? "") }),
    },
    options,
    isFree: true,
    ...(suggested === undefined ? {} : { suggested }),
  };
}
