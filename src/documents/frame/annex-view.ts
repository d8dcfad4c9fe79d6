import { balancedLines, type LineRoom } from "../form/balanced-lines.ts";
import { BODY_SIZE, LANDSCAPE_TEXT_WIDTH } from "../form/page-measures.ts";
import type { Printed } from "../form/tags.ts";
import { unbrokenWords } from "../form/unbroken-words.ts";
import { roman } from "../wording/official-words.ts";
import type { Frame } from "./frame.ts";
import type { ANNEX_TAGS } from "./frame-tags.vi.ts";
import { issueDay } from "./frame-view.ts";
import { annexName, enclosedWith } from "./frame-words.vi.ts";

/** «Phụ lục» of one annex alone, «Phụ lục II» of the second of several. */
export function annexNameAt(index: number, count: number): string {
  return annexName(count > 1 ? roman(index + 1) : undefined);
}

/** The head of an annex; `type` is the paper that it goes with, «Tờ trình». */
export function annexView(
  { symbol, agencyShort, ...frame }: Frame,
  { name, title, type }: { readonly name: string; readonly title: string; readonly type: string },
): Printed<typeof ANNEX_TAGS> {
  const day = issueDay(frame);
  return {
    "Tên phụ lục": name,
    "Tiêu đề phụ lục": balancedLines(unbrokenWords(title), ANNEX_ROOM).join("\n"),
    "Kèm theo": enclosedWith({ type, symbol, day, agency: agencyShort }),
  };
}

/** A title of several lines leaves no word alone. */
const ANNEX_ROOM: LineRoom = { widthTwips: LANDSCAPE_TEXT_WIDTH, halfPoints: BODY_SIZE };
