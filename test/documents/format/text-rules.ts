import { allParagraphs, cellParagraphs, type Paragraph, type Run } from "./paper.ts";
import { type Fault, fault, type Rule, type Sheet } from "./rule.ts";

/** Fonts, colours, characters and ways of writing. */
export const TEXT_RULES: readonly Rule[] = [
  {
    id: "FT-01",
    clause: "I.4",
    wanted: "Times New Roman (TT 01: phông Unicode theo TCVN 6909)",
    faults: (sheet) =>
      runs(sheet, ({ fonts }) =>
        fonts.find((font) =>
          sheet.profile.regime === "nd30" ? font !== "Times New Roman" : LEGACY.test(font),
        ),
      ),
  },
  {
    id: "FT-02",
    clause: "I.4",
    wanted: "chữ màu đen",
    faults: (sheet) =>
      runs(sheet, ({ color }) => (["auto", "000000"].includes(color) ? undefined : color)),
  },
  {
    id: "FT-03",
    clause: "I.4",
    wanted: "Unicode dựng sẵn, không chữ lạ trông giống chữ Việt",
    faults: ({ paper }) =>
      allParagraphs(paper).flatMap((paragraph) => {
        const found = oddityOf(paragraph.text);
        return found === undefined ? [] : [fault(paragraph, found)];
      }),
  },
  {
    id: "FT-04",
    clause: "riêng",
    wanted: "ngôn ngữ vi-VN",
    faults: (sheet) =>
      runs(sheet, ({ language }) => (language === "vi-VN" ? undefined : language || "chưa khai")),
  },
  {
    id: "TX-01",
    clause: "riêng",
    wanted: "một kiểu gạch nối",
    faults: written((text) => /\p{L} [–—] \p{L}/u.exec(text)?.[0]),
  },
  {
    id: "TX-03",
    clause: "II.4.b",
    wanted: "ngày viết 05/6/2020, 05/02/2020",
    faults: written((text) => text.match(DAY)?.find((day) => !PADDED.test(day))),
  },
  {
    id: "TX-04",
    clause: "riêng",
    wanted: "số viết 1.234,56",
    faults: written((text) => /\d,\d{3}(?![\d])|\d\.\d{1,2} ?%/.exec(text)?.[0]),
  },
  {
    id: "VH-03",
    clause: "riêng",
    wanted: "Chiến sĩ, không Chiến sỹ",
    faults: written((text) => /chiến sỹ/iu.exec(text)?.[0]),
  },
  {
    id: "VH-04",
    clause: "Phụ lục II, V.2",
    wanted: "Huân chương … hạng Nhất, hạng Nhì, hạng Ba",
    faults: written((text) => /hạng (?:nhất|nhì|ba)(?!\p{L})/u.exec(text)?.[0]),
  },
];

const LEGACY = /^(?:\.Vn|VNI-)/i;
const LOOKALIKES = /[\u00d0\u0189\u200b\ufeff\ufffd\ue000-\uf8ff]/;
/** Signs that stand for letters in TCVN3: two at once, or one between letters. */
const TCVN3 = /[¡-©«-¿×÷]{2}|\p{L}[¡-©«-¿×÷]\p{L}/u;
const DAY = /(?<![\d/])\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)/g;
const PADDED = /^(?:0[1-9]|[12]\d|3[01])\/(?:0[12]|[3-9]|1[0-2])\/\d{4}$/;

function oddityOf(text: string): string | undefined {
  if (text !== text.normalize("NFC")) return "chữ tổ hợp";
  const odd = LOOKALIKES.exec(text)?.[0];
  if (odd !== undefined) return `U+${odd.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return TCVN3.test(text) ? "như mã TCVN3" : undefined;
}

function runs({ paper }: Sheet, judge: (run: Run) => string | undefined): readonly Fault[] {
  const numbers = paper.sections.flatMap(({ pageNumbers }) =>
    pageNumbers.map(({ paragraph }) => paragraph),
  );
  return [...allParagraphs(paper), ...numbers].flatMap((paragraph) => {
    const found = paragraph.runs.map(judge).find((one) => one !== undefined);
    return found === undefined ? [] : [fault(paragraph, found)];
  });
}

/** What the office itself writes: the text of grids is the units' own. */
function written(judge: (text: string) => string | undefined): Rule["faults"] {
  return ({ paper, parts }) => {
    const units: ReadonlySet<Paragraph> = new Set(parts.grids.flatMap(cellParagraphs));
    return allParagraphs(paper)
      .filter((paragraph) => !units.has(paragraph))
      .flatMap((paragraph) => {
        const found = judge(paragraph.text);
        return found === undefined ? [] : [fault(paragraph, found)];
      });
  };
}
