import type { Annex } from "./annexes.ts";
import { type Fault, fault, lookFaults, MISSING, type Rule, textFaults } from "./rule.ts";

/** Phụ lục. */
export const ANNEX_RULES: readonly Rule[] = [
  {
    id: "PL-01",
    clause: "III.1.b",
    wanted: "«Phụ lục I» dòng riêng, canh giữa, cỡ 14, đậm; tiêu đề in hoa, cỡ 13-14, đậm",
    faults: annexes(({ heading, title }) => [
      ...lookFaults([heading], { ...BOLD, size: [28, 28] }),
      ...textFaults([heading], (text) => text.startsWith("Phụ lục")),
      ...(title.length === 0 ? [{ found: MISSING, where: heading.where }] : []),
      ...lookFaults(title, { ...BOLD, size: [26, 28], caps: true }),
    ]),
  },
  {
    id: "PL-02",
    clause: "III.1.a",
    wanted: "từ hai phụ lục: số La Mã liên tiếp",
    faults: ({ parts }) =>
      parts.annexes.length < 2
        ? []
        : textFaults(
            parts.annexes.map(({ heading }) => heading),
            (text, index) => text === `Phụ lục ${ROMANS[index]}`,
          ),
  },
  {
    id: "PL-03",
    clause: "III.1.c",
    wanted: "(Kèm theo Tờ trình số … ngày … tháng … năm … của …)",
    faults: (paper) =>
      annexes(({ heading, enclosed }) =>
        enclosed === undefined
          ? [{ found: MISSING, where: heading.where }]
          : textFaults([enclosed], (text) =>
              (paper.profile.mark.kind === "boxed" ? ENCLOSED_WITHIN : ENCLOSED).test(text),
            ),
      )(paper),
  },
  {
    id: "PL-04",
    clause: "III.1.c",
    wanted: "dòng «(Kèm theo …)» canh giữa, nghiêng, cỡ 13-14",
    faults: annexes(({ enclosed }) =>
      lookFaults([enclosed], { size: [26, 28], bold: false, italic: true, align: "center" }),
    ),
  },
  {
    id: "PL-05",
    clause: "III.1.đ",
    wanted: "mỗi phụ lục một phần riêng, số trang từ 1",
    faults: annexes(({ heading, section, beginsSection }) => {
      if (!beginsSection) return [fault(heading, "chung phần")];
      return section.startsAt === 1 ? [] : [fault(heading, `số trang từ ${section.startsAt}`)];
    }),
  },
  {
    id: "PL-06",
    clause: "III.1.a",
    wanted: "nội dung có chỉ dẫn về phụ lục",
    faults: ({ parts: { annexes: own, body } }) =>
      own.length === 0 || body.some(({ key }) => /phụ lục|kèm theo/.test(key))
        ? []
        : [{ found: MISSING, where: "nội dung" }],
  },
  {
    id: "PL-07",
    clause: "Điều 7",
    wanted: "phụ lục không có số, ký hiệu riêng",
    faults: annexes(({ paragraphs }) =>
      textFaults(paragraphs, (text) => !/^Số\s*:.*\/.*-/.test(text)),
    ),
  },
];

const BOLD = { bold: true, italic: false, align: "center" } as const;
/** A paper without a number, a Dự toán, is named by its day alone. */
const ENCLOSED = /^\(Kèm theo (?:\p{Lu}.* số .*\/.*|Dự toán) ngày .* tháng .* năm \d{4} của .+\)$/u;
/** An internal paper takes no number. */
const ENCLOSED_WITHIN = /^\(Kèm theo \p{Lu}.* ngày .* tháng .* năm \d{4} của .+\)$/u;
const ROMANS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

function annexes(judge: (annex: Annex) => readonly Fault[]): Rule["faults"] {
  return ({ parts }) => parts.annexes.flatMap(judge);
}
