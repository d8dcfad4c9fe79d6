import type { Composition } from "../../board/composition.ts";
import type { BoardView, CallView } from "../dashboard/board-view.ts";
import { CALL_WORDS, urgentText } from "../dashboard/call-section.vi.ts";
import {
  compositionParts,
  DELEGATE_WORDS,
  exemplaryShare,
} from "../dashboard/delegate-section.vi.ts";
import { PLACES_WORDS } from "../dashboard/places-section.vi.ts";
import { quiet } from "../dashboard/section.ts";
import { type BarPart, partsText, stackedBar } from "../dashboard/stacked-bar.ts";
import { doneCount, owedOf } from "../dashboard/status-counts.ts";
import { statusParts } from "../dashboard/status-parts.ts";
import { TASK_WORDS } from "../dashboard/task-section.vi.ts";
import { numberText } from "../format.vi.ts";
import { element, type Markup } from "../markup/markup.ts";
import { PANEL_WORDS } from "./panel-words.vi.ts";

/** Whom to call, with a number that a telephone takes. */
export function callList({ calls }: BoardView): Markup {
  if (calls.length === 0) return quiet(CALL_WORDS.none);
  return element("ul", { class: "cards" }, ...calls.map(callCard));
}

function callCard({ unit, phone, tasks }: CallView): Markup {
  return element(
    "li",
    {},
    element("h3", {}, unit),
    element("p", {}, phoneLink(phone)),
    element("ul", {}, ...tasks.map((task) => element("li", {}, urgentText(task)))),
  );
}

/** What is no number stays what was typed. */
function phoneLink(phone: string | undefined): Markup | string {
  if (phone === undefined) return `Điện thoại: ${CALL_WORDS.noPhone}`;
  const digits = phone.replace(/[\s.()-]/g, "");
  return /^\+?\d{6,15}$/.test(digits)
    ? element("a", { href: `tel:${digits}`, class: "call" }, PANEL_WORDS.call(phone))
    : `Điện thoại: ${phone}`;
}

/** A bar a task, its counts in words below it. */
export function taskBars({ tasks }: BoardView): Markup {
  if (tasks.length === 0) return quiet(TASK_WORDS.none);
  const bars = tasks.map(({ code, title, counts }) =>
    bar(`${code}. ${title}`, statusParts(counts), {
      whole: owedOf(counts),
      said: PANEL_WORDS.done(doneCount(counts), owedOf(counts)),
    }),
  );
  return element("ul", { class: "bars" }, ...bars);
}

/** Delegates by composition, for the department's conference and the units' own. */
export function delegateBars({ delegates }: BoardView): Markup {
  const { levels } = DELEGATE_WORDS;
  const of = (name: string, composition: Composition) =>
    bar(name, compositionParts(composition), {
      whole: composition.total,
      said:
        composition.total === 0
          ? PANEL_WORDS.noDelegates
          : PANEL_WORDS.delegates(numberText(composition.total), exemplaryShare(composition)),
    });
  return element(
    "ul",
    { class: "bars" },
    of(levels.department, delegates.department),
    of(levels.unit, delegates.unit),
  );
}

function bar(
  name: string,
  parts: readonly BarPart[],
  { whole, said }: { readonly whole: number; readonly said: string },
): Markup {
  const drawn = stackedBar(parts, whole);
  const counts = partsText(parts);
  return element(
    "li",
    {},
    element("p", {}, name),
    ...(drawn === undefined ? [] : [drawn]),
    element("p", { class: "quiet" }, counts === "" ? said : `${said}. ${counts}.`),
  );
}

/** Places left a unit under each quota of nominees. */
export function placesList({ places: { limits, rows } }: BoardView): Markup {
  if (limits.length === 0 || rows.length === 0) return quiet(PLACES_WORDS.none);
  const units = rows.map(({ unit, cells }) =>
    element(
      "li",
      {},
      element("h3", {}, unit),
      element(
        "ul",
        { class: "places" },
        ...cells.map(({ text, look = "" }, at) =>
          element("li", { class: `is-${look}` }, `${limits[at]?.code ?? ""}: ${text}`),
        ),
      ),
    ),
  );
  const notes = limits.map(({ code, note }) => quiet(`${code}: ${note}`));
  return element(
    "div",
    {},
    quiet(PLACES_WORDS.legend),
    element("ul", { class: "cards" }, ...units),
    ...notes,
  );
}
