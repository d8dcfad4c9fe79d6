import { isOwedIn, isParagraph, type Paragraph } from "./paper.ts";
import {
  type Fault,
  fault,
  lookFaults,
  near,
  type Rule,
  type Sheet,
  textFaults,
  within,
} from "./rule.ts";

/** Căn cứ and the paragraphs of the text. */
export const BODY_RULES: readonly Rule[] = [
  {
    id: "CC-01",
    clause: "II.6.a",
    wanted: "mỗi căn cứ một dòng, kết thúc «;», dòng cuối «.» (TT 01: «,»)",
    faults: ({ parts: { basis }, profile }) => {
      const last = profile.regime === "nd30" ? "." : ",";
      return textFaults(basis, (text, index) =>
        text.endsWith(index === basis.length - 1 ? last : ";"),
      );
    },
  },
  {
    id: "CC-02",
    clause: "II.6.a",
    wanted: "căn cứ nghiêng (TT 01: đứng), cỡ 13-14",
    faults: ({ parts: { basis }, profile }) =>
      lookFaults(basis, { size: [26, 28], italic: profile.regime === "nd30" }),
  },
  {
    id: "CC-03",
    clause: "II.6.a",
    wanted: "căn cứ đủ tên loại, số, ký hiệu, ngày, cơ quan; luật chỉ cần tên và ngày",
    faults: ({ parts: { basis } }) =>
      textFaults(
        basis.filter((paragraph) => !isOwedIn(paragraph)),
        (text) => !CITED.test(text) || (LAW.test(text) ? / ngày \d/ : FULL).test(text),
      ),
  },
  {
    id: "BD-01",
    clause: "II.6.e",
    wanted: "nội dung canh đều hai bên",
    faults: body((paragraph) => (paragraph.align === "both" ? undefined : paragraph.align)),
  },
  {
    id: "BD-02",
    clause: "II.6.e",
    clauseTt01: "Điều 11",
    wanted: "dòng đầu lùi 1 hoặc 1,27 cm (TT 01: từ 1 đến 1,27 cm)",
    faults: body(({ first, left }, { profile }) => {
      const isRight =
        profile.regime === "nd30"
          ? near(first, ONE_CM) || near(first, HALF_INCH)
          : within(first, [ONE_CM, HALF_INCH]);
      return isRight && left === 0 ? undefined : `lùi ${first}, lề ${left}`;
    }),
  },
  {
    id: "BD-03",
    clause: "II.6.e",
    wanted: "các đoạn cách nhau tối thiểu 6 pt",
    faults: ({ parts: { main, body } }) =>
      main.flatMap((block, index) => {
        const next = main[index + 1];
        if (!isParagraph(block) || next === undefined || !isParagraph(next)) return [];
        if (!body.includes(block) || !body.includes(next)) return [];
        const isTight = block.isContextual || next.isContextual;
        const gap = isTight ? 0 : Math.max(block.after, next.before);
        return gap >= 119 ? [] : [fault(block, `cách ${gap / 20} pt`)];
      }),
  },
  {
    id: "BD-04",
    clause: "II.6.e",
    wanted: "giãn dòng từ đơn đến 1,5",
    faults: body((paragraph, { profile }) =>
      isLineRight(paragraph, profile.regime === "tt01") ? undefined : `${paragraph.line}`,
    ),
  },
  {
    id: "BD-05",
    clause: "II.6.e",
    wanted: "nội dung cỡ 13-14",
    faults: ({ parts }) => lookFaults(parts.body, { size: [26, 28] }),
  },
  {
    id: "BD-06",
    clause: "II.6.e",
    wanted: "nội dung chữ đứng",
    faults: body((paragraph, { parts }) => {
      const { basis } = parts;
      const isSlanted = paragraph.runs.every(({ isItalic }) => isItalic);
      return isSlanted && !basis.includes(paragraph) ? "nghiêng cả đoạn" : undefined;
    }),
  },
  {
    id: "BD-07",
    clause: "riêng",
    wanted: "một mức lùi dòng đầu trong cả văn bản",
    faults: ({ parts }) => one(parts.body, ({ first }) => [Math.round(first / 5) * 5]),
  },
  {
    id: "BD-08",
    clause: "riêng",
    wanted: "một cỡ chữ trong cả nội dung",
    faults: ({ parts }) =>
      one(parts.body, ({ runs }) =>
        runs.filter(({ text }) => text.trim() !== "").map(({ size }) => size),
      ),
  },
  {
    id: "BD-09",
    clause: "Phụ lục III, mẫu trình bày",
    wanted: "kết thúc nội dung bằng «./.»",
    faults: ({ parts, profile }) =>
      profile.hasEndMark ? textFaults([parts.body.at(-1)], (text) => text.endsWith("./.")) : [],
  },
  {
    id: "BD-10",
    clause: "riêng, như II.9.d",
    wanted: "mỗi ý «- …;», ý cuối «.»",
    faults: ({ parts: { main, body } }) =>
      main.flatMap((block, index) => {
        if (!isParagraph(block) || !body.includes(block) || !BULLET.test(block.text)) return [];
        const next = main[index + 1];
        const goesOn = next !== undefined && isParagraph(next) && BULLET.test(next.text);
        const isRight = /^- /.test(block.text) && block.text.endsWith(goesOn ? ";" : ".");
        return isRight ? [] : [fault(block, "dấu")];
      }),
  },
];

const ONE_CM = 567;
const HALF_INCH = 720;
/** Height of a single line of Times New Roman, of its size. */
const SINGLE = 1.149;
const BULLET = /^[-–—•*+]\s/;
const CITED =
  /^Căn cứ (?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị|Thông tư|Quyết|Kế hoạch|Hướng dẫn|Chỉ thị)/;
const LAW = /^Căn cứ (?:Hiến pháp|Bộ luật|Luật|Pháp lệnh)/;
const FULL = / số \S+\/\S+ ngày \d.*\d{4} của \p{Lu}/u;

/** Paragraphs of the text; a head of a decision and an address are none. */
function body(judge: (paragraph: Paragraph, sheet: Sheet) => string | undefined): Rule["faults"] {
  return (sheet) =>
    sheet.parts.body.flatMap((paragraph) => {
      const found = judge(paragraph, sheet);
      return found === undefined ? [] : [fault(paragraph, found)];
    });
}

function isLineRight({ line, lineRule, runs }: Paragraph, isTt01: boolean): boolean {
  if (lineRule === "auto") return line >= 239 && line <= 361;
  const single = SINGLE * Math.max(...runs.map(({ size }) => size * 10), 260);
  const least = isTt01 && lineRule === "exact" ? Math.min(300, single) : single;
  return line >= least - 2 && (lineRule === "atLeast" || line <= 1.5 * single + 2);
}

/** A fault when paragraphs have more than one of a measure; the rarer ones are named. */
function one(
  paragraphs: readonly Paragraph[],
  measuresOf: (paragraph: Paragraph) => readonly number[],
): readonly Fault[] {
  const counts = new Map<number, Paragraph[]>();
  for (const paragraph of paragraphs) {
    for (const measure of new Set(measuresOf(paragraph))) {
      counts.set(measure, [...(counts.get(measure) ?? []), paragraph]);
    }
  }
  const [, ...rarer] = [...counts].sort(([, left], [, right]) => right.length - left.length);
  return rarer.flatMap(([measure, [first]]) => (first ? [fault(first, String(measure))] : []));
}
