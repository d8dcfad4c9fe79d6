import type { Paragraph } from "./paper.ts";
import { type Fault, fault, lookFaults, near, type Rule, textFaults } from "./rule.ts";

/** Phần, mục, Điều, khoản, điểm: how they look and how they count. */
export const ORDER_RULES: readonly Rule[] = [
  {
    id: "HD-01",
    clause: "II.6.đ",
    wanted: "Phần, Chương số La Mã, Mục số Ả Rập: dòng riêng, canh giữa, đậm, cỡ 13-14",
    faults: ({ parts }) => [
      ...lookFaults(parts.heads, { size: [26, 28], bold: true, italic: false, align: "center" }),
      ...textFaults(
        parts.heads.filter(({ key }) => /^(?:phần|chương|mục|tiểu mục) /.test(key)),
        (text) => /^(?:(?:Phần|Chương) [IVXLC]+|(?:Mục|Tiểu mục) \d+)$/.test(text),
      ),
    ],
  },
  {
    id: "HD-02",
    clause: "II.6.đ",
    wanted: "quyết định: «Điều 1.», đậm, lùi dòng đầu, số liên tiếp từ 1",
    faults: ({ parts, profile }) => {
      const articles = parts.body.filter(({ key }) => ARTICLE.test(key));
      if (profile.order === "sections") return [];
      if (articles.length === 0) return [{ found: "không có Điều nào", where: "nội dung" }];
      return [
        ...articles
          .filter(
            ({ runs, first }) =>
              runs[0]?.isBold !== true || !INDENTS.some((one) => near(first, one)),
          )
          .map((article) => fault(article, "trình bày")),
        ...textFaults(articles, (text, index) => text.startsWith(`Điều ${index + 1}. `)),
      ];
    },
  },
  {
    id: "HD-03",
    clause: "V.6.b",
    wanted: "«I. TIÊU ĐỀ» in hoa, đậm, đứng, cỡ 13-14",
    faults: ({ parts }) =>
      lookFaults(
        parts.body.filter(({ text }) => ROMAN.test(text)),
        { size: [26, 28], bold: true, italic: false, caps: true },
      ),
  },
  {
    id: "HD-04",
    clause: "II.6.đ",
    wanted: "«1.» đậm chỉ khi có tiêu đề riêng trên dòng ấy",
    faults: ({ parts }) =>
      parts.body
        .filter(({ text }) => NUMBERED.test(text))
        .filter(({ runs }) => {
          const seen = runs.filter(({ text }) => text.trim() !== "");
          return seen.some(({ isBold }) => isBold) && !seen.every(({ isBold }) => isBold);
        })
        .map((paragraph) => fault(paragraph, "đậm một phần")),
  },
  {
    id: "HD-05",
    clause: "II.6.đ",
    wanted: "I, II, III và 1, 2, 3 liên tiếp; số bắt đầu lại ở mỗi mục",
    faults: ({ parts }) => miscounted(parts.body),
  },
  {
    id: "HD-06",
    clause: "riêng",
    wanted: "đánh số gõ tay hoặc tự động, không dùng cả hai",
    faults: ({ parts }) => {
      const listed = parts.body.filter(({ isListItem }) => isListItem);
      const isTyped = parts.body.some(({ text }) => NUMBERED.test(text) || POINT.test(text));
      return isTyped ? listed.map((paragraph) => fault(paragraph, "tự động")) : [];
    },
  },
  {
    id: "HD-07",
    clause: "II.6.đ",
    wanted: "điểm theo chữ cái tiếng Việt: a b c d đ e g h …, bắt đầu lại ở mỗi khoản",
    faults: ({ parts }) => misletteredPoints(parts.body),
  },
  {
    id: "HD-08",
    clause: "Phụ lục II, V.7",
    wanted: "viện dẫn: điểm, khoản in thường; Điều, Mục, Chương, Phần in hoa",
    faults: ({ parts }) => textFaults(parts.body, (text) => !MISCITED.test(text)),
  },
];

const ARTICLE = /^điều \d+\b/;
const ROMAN = /^[IVXLC]+\.\s/;
const NUMBERED = /^\d+\.\s/;
const POINT = /^(\p{L})\)\s/u;
const POINTS = [..."abcdđeghiklmnopqrstuvxy"];
const INDENTS = [567, 720];
/** Inside a sentence: a capital after a small letter, or a small one before a number. */
const MISCITED =
  /(?<=[\p{Ll},;] )(?:Khoản \d|Điểm [a-zđ](?!\p{L}))|(?<=[\p{L}\d,;] )(?:điều \d|chương [IVXLC]+(?!\p{L}))/u;

function miscounted(body: readonly Paragraph[]): readonly Fault[] {
  const faults: Fault[] = [];
  let part = 0;
  let number = 0;
  for (const paragraph of body) {
    const roman = ROMAN.exec(paragraph.text)?.[0].trim();
    const digits = NUMBERED.exec(paragraph.text)?.[0].trim();
    if (roman !== undefined) {
      part += 1;
      number = 0;
      if (roman !== `${ROMANS[part - 1]}.`) faults.push(fault(paragraph, roman));
    } else if (digits !== undefined) {
      number += 1;
      if (digits !== `${number}.`) faults.push(fault(paragraph, digits));
    }
  }
  return faults;
}

const ROMANS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

function misletteredPoints(body: readonly Paragraph[]): readonly Fault[] {
  const faults: Fault[] = [];
  let count = 0;
  for (const paragraph of body) {
    const { text } = paragraph;
    if (ROMAN.test(text) || NUMBERED.test(text) || /^Điều \d/.test(text)) count = 0;
    const letter = POINT.exec(text)?.[1];
    if (letter === undefined) continue;
    count += 1;
    if (letter !== POINTS[count - 1]) faults.push(fault(paragraph, `${letter})`));
  }
  return faults;
}
