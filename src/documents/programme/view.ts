import { isOwed, type Segment, segments } from "../form/segments.ts";
import type { Printed } from "../form/tags.ts";
import { annexNameAt, annexView } from "../frame/annex-view.ts";
import type { Programme, Span, TimedItem, TimedSpeech } from "./content.ts";
import { totalMinutes } from "./content.ts";
import { TYPE } from "./face.vi.ts";
import type { TAGS } from "./tags.vi.ts";
import {
  BACKDROP_TITLE,
  clock,
  OWED,
  owedMinutes,
  speechTitle,
  tooLong,
  UNTIMED,
} from "./words.vi.ts";

/** The values of the tags that only a programme has. */
export function programmeView(programme: Programme): Printed<typeof TAGS> {
  const { frame, heldOn, venue, opensAt, items, backdrop } = programme;
  return {
    "Tên Hội nghị": frame.conference,
    "Ngày tổ chức": segments(heldOn),
    "Giờ khai mạc": segments(opensAt === undefined ? { owed: OWED.opening } : clock(opensAt)),
    "Địa điểm": segments(venue),
    Mục: items.map(itemRow),
    "Tổng thời lượng": total(programme),
    "Phụ lục": [
      {
        ...annexView(frame, { name: annexNameAt(0, 1), title: BACKDROP_TITLE, type: TYPE }),
        "Dòng phông": backdrop.map((pieces) => ({ line: segments(...pieces) })),
      },
    ],
  };
}

type Row = Printed<typeof TAGS>["Mục"][number];

function itemRow(item: TimedItem, index: number): Row {
  const { title, minutes, span, speeches } = item;
  return {
    STT: index + 1,
    "Thời gian": minutes === undefined ? segments(UNTIMED) : spanText(span, OWED.opening),
    "Nội dung": title,
    "Số phút": minutes ?? "",
    "Thực hiện": speeches.length > 0 ? [] : segments({ owed: OWED.doer }),
    "Tham luận": speeches.map(speechRow),
  };
}

function speechRow({ speaker, title, unit, minutes, span }: TimedSpeech): Row["Tham luận"][number] {
  const missing = minutes === undefined ? [" ", { owed: owedMinutes(unit) }] : [];
  return {
    "Giờ tham luận": minutes === undefined ? [] : spanText(span, OWED.opening),
    "Tên báo cáo": segments(isOwed(title) ? title : speechTitle(title), ...missing),
    "Số phút tham luận": minutes ?? "",
    "Người trình bày": `${speaker}, ${unit}`,
  };
}

function spanText(span: Span | undefined, owed: string): readonly Segment[] {
  return segments(span === undefined ? { owed } : `${clock(span.from)} - ${clock(span.to)}`);
}

function total(programme: Programme): readonly Segment[] {
  const minutes = totalMinutes(programme);
  const { allowedMinutes } = programme;
  if (allowedMinutes === undefined || minutes <= allowedMinutes) return segments(`${minutes} phút`);
  const owed = tooLong(minutes - allowedMinutes, allowedMinutes);
  return segments(`${minutes} phút `, { owed });
}
