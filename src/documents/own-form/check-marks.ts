import { foldText, nearestText } from "../../domain/text.ts";
import { FORM_WORDS } from "../form/form-words.vi.ts";
import { blank, type Tag, type Tags, text } from "../form/tags.ts";
import { FORM_FAULTS, markText, type Place } from "./own-form-words.vi.ts";
import type { FormParagraph } from "./paragraphs.ts";
import { type Mark, readMarks } from "./read-marks.ts";

/** A mark as our own forms spell it. */
export interface KnownMark extends Mark {
  readonly paragraph: number;
}

export interface CheckedMarks {
  readonly marks: readonly KnownMark[];
  /** Whole sentences, each with its place; none when every mark is understood. */
  readonly faults: readonly string[];
}

/**
 * The marks of a part against the placeholders of a kind: spelt as the kind spells them whatever
 * the case, the spaces, the composition or the place of the tone; lists opened and closed in order.
 */
export function checkMarks(
  paragraphs: readonly FormParagraph[],
  tags: Tags,
  part: string,
): CheckedMarks {
  const state: State = { open: [], marks: [], faults: [], tags };
  for (const [index, paragraph] of paragraphs.entries()) {
    const { row } = paragraph;
    for (const found of readMarks(paragraph.text)) {
      const around = textAround(paragraph.text, found.from);
      const place: Place = { part, around, ...(row === undefined ? {} : { row }) };
      if (found.kind === "unpaired") state.faults.push(FORM_FAULTS.unpaired(found.sign, place));
      else take({ ...found, paragraph: index }, place, state);
    }
  }
  for (const { mark, place } of state.open) {
    state.faults.push(FORM_FAULTS.unclosed(mark.name, place));
  }
  return state;
}

interface Opened {
  readonly mark: Mark;
  readonly place: Place;
  readonly tags: Tags;
}

interface State {
  readonly open: Opened[];
  readonly marks: KnownMark[];
  readonly faults: string[];
  readonly tags: Tags;
}

function take(mark: KnownMark, place: Place, state: State): void {
  if (mark.kind === "close") {
    close(mark, place, state);
    return;
  }
  const found = lookUp(mark.name, state);
  if (found === undefined) {
    state.faults.push(FORM_FAULTS.unknown(markText(mark), nearest(mark.name, state), place));
    if (mark.kind === "open" || mark.kind === "without") {
      state.open.push({ mark, place, tags: {} });
    }
    return;
  }
  const [name, tag] = found;
  const known = { ...mark, name };
  if (mark.kind === "open" || mark.kind === "without") {
    if (tag.shape === "text") state.faults.push(FORM_FAULTS.noList(name, place));
    state.open.push({ mark: known, place, tags: mark.kind === "open" ? inside(tag) : {} });
  } else if (tag.shape !== "text" && tag.shape !== "blank") {
    state.faults.push(FORM_FAULTS.isList(name, place));
  }
  state.marks.push({ ...known, kind: kindOf(mark, tag) });
}

/** `{Tên}` and `[[Tên]]` are one to an officer: the placeholder decides. */
function kindOf({ kind }: Mark, { shape }: Tag): Mark["kind"] {
  if (kind !== "print" && kind !== "blank") return kind;
  return shape === "blank" ? "blank" : "print";
}

function close(mark: KnownMark, place: Place, state: State): void {
  const last = state.open.pop();
  if (last === undefined) {
    state.faults.push(FORM_FAULTS.closedOnly(mark.name, place));
    return;
  }
  if (mark.name !== "" && foldText(mark.name) !== foldText(last.mark.name)) {
    state.faults.push(FORM_FAULTS.crossed(mark.name, last.mark.name, place));
  }
  state.marks.push({ ...mark, name: last.mark.name });
}

function lookUp(name: string, state: State): readonly [string, Tag] | undefined {
  const key = foldText(name);
  for (const tags of scopes(state)) {
    const found = Object.entries(tags).find(([own]) => foldText(own) === key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function nearest(name: string, state: State): string | undefined {
  const names = scopes(state).flatMap((tags) => Object.keys(tags));
  return nearestText(name, names) ?? nearestText(name, allNames(state.tags));
}

function scopes({ open, tags }: State): readonly Tags[] {
  return [...[...open].reverse().map((one) => one.tags), tags];
}

function allNames(tags: Tags): readonly string[] {
  return Object.entries(tags).flatMap(([name, tag]) =>
    tag.shape === "list" ? [name, ...allNames(tag.of)] : [name],
  );
}

/** What may stand inside the loop of a placeholder. */
function inside(tag: Tag): Tags {
  if (tag.shape === "list") return tag.of;
  if (tag.shape === "blank") return SEGMENT;
  return { [FORM_WORDS.line]: tag.shape === "each" ? text("", "") : blank("", "") };
}

const SEGMENT: Tags = { [FORM_WORDS.text]: text("", ""), [FORM_WORDS.owed]: text("", "") };

function textAround(whole: string, at: number): string {
  const from = Math.max(0, at - AROUND);
  const to = Math.min(whole.length, at + 2 * AROUND);
  return `${from > 0 ? "…" : ""}${whole.slice(from, to)}${to < whole.length ? "…" : ""}`;
}

const AROUND = 25;
