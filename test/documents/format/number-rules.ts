import { isOwedIn } from "./paper.ts";
import type { Profile } from "./profile.ts";
import { fault, lookFaults, missing, type Rule, type Sheet, textFaults } from "./rule.ts";

/** Number and symbol, place and day, and the regime that the day asks for. */
export const NUMBER_RULES: readonly Rule[] = [
  {
    id: "SO-01",
    clause: "II.3.c",
    wanted: "«Số:» chữ thường, cỡ 13, đứng, không đậm, canh giữa, ô trái; giấy nội bộ không có",
    faults: ({ parts: { letterhead }, profile }) =>
      isNumbered(profile)
        ? [
            ...missing(letterhead.number, "đầu văn bản"),
            ...textFaults([letterhead.number], (text) => text.startsWith("Số:")),
            ...lookFaults([letterhead.number], { ...PLAIN, size: [26, 26] }),
          ]
        : letterhead.number === undefined
          ? []
          : [fault(letterhead.number, "thừa")],
  },
  {
    id: "SO-02",
    clause: "II.3.c",
    wanted: "«số/ký hiệu-cơ quan», không dấu cách",
    faults: (sheet) =>
      textFaults([sheet.parts.letterhead.number], () => symbolOf(sheet) !== undefined),
  },
  {
    id: "SO-03",
    clause: "II.3.c",
    wanted: "số dưới 10 có 0 ở trước, số khác không",
    faults: (sheet) => {
      const digits = symbolOf(sheet)?.number ?? "";
      const isRight = !/\d/.test(digits) || /^(?:0\d|[1-9]\d+)$/.test(digits);
      return textFaults([sheet.parts.letterhead.number], () => isRight);
    },
  },
  {
    id: "SO-04",
    clause: "Phụ lục III.I",
    wanted: "ký hiệu của tên loại văn bản",
    faults: (sheet) => {
      const { mark } = sheet.profile;
      const found = symbolOf(sheet)?.type;
      const isRight = mark.kind !== "number" || found === undefined || found === mark.symbol;
      return textFaults([sheet.parts.letterhead.number], () => isRight);
    },
  },
  {
    id: "DT-01",
    clause: "II.4.c",
    wanted: "địa danh, ngày tháng cỡ 13-14, nghiêng, không đậm, canh giữa",
    faults: ({ parts: { letterhead } }) => [
      ...missing(letterhead.day, "đầu văn bản"),
      ...lookFaults([letterhead.day], {
        size: [26, 28],
        italic: true,
        bold: false,
        align: "center",
      }),
    ],
  },
  {
    id: "DT-02",
    clause: "II.4.b",
    wanted: "Đà Nẵng, ngày 05 tháng 6 năm 2020: ngày dưới 10 và tháng 1, 2 có 0 ở trước",
    faults: ({ parts: { letterhead } }) =>
      textFaults([letterhead.day], (text) => LONG_DAY.test(text)),
  },
  {
    id: "DT-03",
    clause: "II.4.c",
    wanted: "ngày tháng cùng hàng với số, ký hiệu",
    faults: ({ parts: { letterhead } }) =>
      letterhead.isLevel || letterhead.day === undefined
        ? []
        : [fault(letterhead.day, "khác hàng")],
  },
  {
    id: "RG-01",
    clause: "Điều 37",
    wanted: "trước 05/3/2020 theo TT 01, từ ngày đó theo NĐ 30",
    faults: ({ parts: { letterhead }, profile }) =>
      textFaults([letterhead.day], (text) => {
        const due = regimeOf(text);
        return due === undefined || due === profile.regime;
      }),
  },
  {
    id: "LH-01",
    clause: "III.2.c",
    wanted: "LƯU HÀNH NỘI BỘ in hoa, đậm, cỡ 13-14, trong khung viền đơn",
    faults: ({ parts: { letterhead }, profile }) => {
      if (profile.mark.kind !== "boxed") return [];
      const { notice } = letterhead;
      const sides = ["top", "bottom", "left", "right"];
      return [
        ...missing(notice, "đầu văn bản"),
        ...textFaults([notice], (text) => text === "LƯU HÀNH NỘI BỘ"),
        ...lookFaults([notice], { size: [26, 28], bold: true, italic: false, align: "center" }),
        ...(notice === undefined || sides.every((side) => notice.borders[side] === "single")
          ? []
          : [fault(notice, "thiếu khung")]),
      ];
    },
  },
  {
    id: "VV-01",
    clause: "II.5.b",
    wanted: "công văn: «V/v …» chữ thường, cỡ 12-13, đứng, dưới số 6 pt, không có tên loại",
    faults: ({ parts: { letterhead }, profile }) => {
      const [first] = letterhead.subject;
      if (profile.mark.kind !== "letter-number") return first ? [fault(first, "thừa")] : [];
      return [
        ...missing(first, "dưới số, ký hiệu"),
        ...textFaults([first], (text) => text.startsWith("V/v ") && text !== text.toUpperCase()),
        ...lookFaults(letterhead.subject, { ...PLAIN, size: [24, 26] }),
        ...(first === undefined || first.before + (letterhead.number?.after ?? 0) >= 117
          ? []
          : [fault(first, "sát số")]),
      ];
    },
  },
];

const PLAIN = { bold: false, italic: false, align: "center" } as const;
const AGENCY = "[\\p{Lu}\\d]+(?:-[\\p{Lu}\\d]+)*";
const NUMBER = "^S[ốỐ]\\s*:\\s*(\\d+|[.…\\s]*)";
const TYPED = new RegExp(`${NUMBER}\\/(\\p{L}{1,4})-${AGENCY}$`, "u");
const LETTER = new RegExp(`${NUMBER}\\/(${AGENCY})$`, "u");
/** Days and months that nobody has written yet are dots. */
const LONG_DAY =
  /^\p{Lu}[\p{L} ]+, ngày (?:0[1-9]|[12]\d|3[01]|…+) tháng (?:0[12]|[3-9]|1[0-2]|…+) năm \d{4}$/u;

function isNumbered({ mark }: Profile): boolean {
  return mark.kind === "number" || mark.kind === "letter-number";
}

/** The number and the type's symbol; undefined when the line has another form or a blank is owed. */
function symbolOf({ parts, profile }: Sheet) {
  const { number } = parts.letterhead;
  if (number === undefined) return undefined;
  const pattern = profile.mark.kind === "letter-number" ? LETTER : TYPED;
  const [, digits = "", type = ""] = pattern.exec(number.text.trim()) ?? [];
  if (type === "") return isOwedIn(number) ? { number: "", type: undefined } : undefined;
  return { number: digits.trim(), type };
}

/** By the day on the document; undefined while its day is blank. */
function regimeOf(text: string) {
  const [, day, month, year] = /ngày (\d+) tháng (\d+) năm (\d{4})/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const written = Number(year) * 10_000 + Number(month) * 100 + Number(day);
  return written < 2020_03_05 ? "tt01" : "nd30";
}
