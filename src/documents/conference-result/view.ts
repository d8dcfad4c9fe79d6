import { shareTenths } from "../../domain/shares.ts";
import { compositionLines } from "../figures/composition.ts";
import type { Filled } from "../form/filled.ts";
import { listLines, pieceLines, segments } from "../form/segments.ts";
import type { Printed } from "../form/tags.ts";
import { annexNameAt, annexView } from "../frame/annex-view.ts";
import type { ListedDelegate } from "../rows/listed-delegates.ts";
import type { ListedSpeech } from "../rows/speeches.ts";
import { proseCount, thousands } from "../wording/official-words.ts";
import type { ConferenceResult, UnitResult } from "./content.ts";
import { TYPE } from "./face.vi.ts";
import type { RESULT_TAGS, TAGS } from "./tags.vi.ts";
import {
  ANNEX_TITLE,
  FACTS,
  HEADINGS,
  notHeldLine,
  praiseLine,
  REVIEW,
  STATES,
  speechLead,
  unitsSummary,
} from "./words.vi.ts";

/** The values of the tags that only a result report has; every number is counted from its rows. */
export function conferenceResultView(result: ConferenceResult): Printed<typeof TAGS> {
  const { frame, delegates, speeches, praises, units, drafter } = result;
  const isOfUnit = units === undefined;
  return {
    "Phần các đơn vị": isOfUnit ? [] : [unitsPart(units)],
    "Tên Hội nghị": frame.conference,
    "Tiêu đề Hội nghị": isOfUnit ? HEADINGS.ofUnit : HEADINGS.ofAgency(frame.agencyShort),
    "Tiêu đề đánh giá": isOfUnit ? HEADINGS.reviewOfUnit : HEADINGS.reviewOfAgency,
    "Thông tin Hội nghị": pieceLines(factLines(result)),
    "Số đại biểu": proseCount(delegates.length),
    "Cơ cấu": listLines(compositionLines(delegates)),
    "Số tham luận": proseCount(speeches.length),
    "Tham luận": pieceLines(speeches.map(speechLine)),
    "Loại khen thưởng": isOfUnit ? HEADINGS.praiseOfUnit : HEADINGS.praiseOfAgency,
    "Khen thưởng": listLines(praises.map((praise) => praiseLine(praise.name, praise))),
    "Ưu điểm": segments(REVIEW.merits(drafter)),
    "Tồn tại, hạn chế": segments(REVIEW.faults(drafter)),
    "Kiến nghị": segments(REVIEW.proposals(drafter)),
    "Phụ lục": isOfUnit || units.length === 0 ? [] : [annex(result, units)],
  };
}

type Line = readonly Filled[];

function factLines({ form, heldOn, venue }: ConferenceResult): readonly Line[] {
  return [
    ...(form === undefined ? [] : [[FACTS.form, form]]),
    [FACTS.heldOn, heldOn],
    [FACTS.venue, venue],
  ];
}

function speechLine({ speaker, unit, title }: ListedSpeech): Line {
  return [speechLead(speaker, unit), title];
}

function unitsPart(units: readonly UnitResult[]): Printed<typeof TAGS>["Phần các đơn vị"][number] {
  const delegates = units.flatMap((unit) => unit.delegates);
  const exemplary = delegates.filter(({ isExemplary }) => isExemplary).length;
  const held = units.filter(({ state }) => state === "held");
  return {
    "Câu tổng hợp": unitsSummary({
      expected: units.length,
      held: held.length,
      total: delegates.length,
      exemplary,
      tenths: shareTenths(exemplary, delegates.length),
    }),
    "Đơn vị chưa tổ chức": listLines(
      units.filter(({ state }) => state !== "held").map(notHeldLine),
    ),
  };
}

type Annex = Printed<typeof TAGS>["Phụ lục"][number];

function annex({ frame }: ConferenceResult, units: readonly UnitResult[]): Annex {
  const head = { name: annexNameAt(0, 1), title: ANNEX_TITLE, type: TYPE };
  return {
    ...annexView(frame, head),
    "Đơn vị": units.map((unit, index) => ({
      STT: index + 1,
      "Tên đơn vị": unit.unit,
      "Hình thức": segments(unit.form),
      "Ngày tổ chức": segments(unit.state === "given-up" ? STATES["given-up"] : unit.heldOn),
      ...counts([unit]),
    })),
    "Tổng cộng": [counts(units)],
  };
}

/** Of one unit, or of all together. */
function counts(units: readonly UnitResult[]): Printed<typeof RESULT_TAGS> {
  const delegates = units.flatMap((unit) => unit.delegates);
  const those = (is: (delegate: ListedDelegate) => boolean | undefined) =>
    thousands(delegates.filter(is).length);
  const sum = (value: (unit: UnitResult) => number) =>
    thousands(units.reduce((total, unit) => total + value(unit), 0));
  return {
    "Tổng đại biểu": thousands(delegates.length),
    "Điển hình tiên tiến": those(({ isExemplary }) => isExemplary),
    Nữ: those(({ sex }) => sex === "female"),
    "Trẻ tuổi": those(({ isYoung }) => isYoung),
    "Lao động trực tiếp": those(({ isDirectWorker }) => isDirectWorker),
    "Số tham luận đơn vị": sum(({ speeches }) => speeches),
    "Tập thể được công nhận": sum(({ collectives }) => collectives),
    "Cá nhân được công nhận": sum(({ individuals }) => individuals),
  };
}
