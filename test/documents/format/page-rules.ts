import type { PageNumber, Section, Side } from "./paper.ts";
import {
  type Fault,
  lookFaults,
  MISSING,
  millimetres,
  type Rule,
  type Sheet,
  within,
} from "./rule.ts";

/** Paper, margins and page numbers. */
export const PAGE_RULES: readonly Rule[] = [
  {
    id: "PG-01",
    clause: "I.1",
    wanted: "khổ A4, 11906 x 16838",
    faults: sections(({ width, height }) => {
      const [short, long] = [Math.min(width, height), Math.max(width, height)];
      const isA4 = Math.abs(short - 11_906) <= 20 && Math.abs(long - 16_838) <= 20;
      return isA4 ? undefined : `${width} x ${height}`;
    }),
  },
  {
    id: "PG-02",
    clause: "I.2",
    wanted: "trang dọc ở phần đầu; khai «ngang» thì rộng hơn cao",
    faults: sections(({ width, height, isLandscape, index }) => {
      if (isLandscape !== width > height) return `khai ${isLandscape ? "ngang" : "dọc"}`;
      return index === 0 && isLandscape ? "phần đầu nằm ngang" : undefined;
    }),
  },
  margin("PG-03", "top", [20, 25]),
  margin("PG-04", "bottom", [20, 25]),
  margin("PG-05", "left", [30, 35]),
  margin("PG-06", "right", [15, 20]),
  {
    id: "PG-07",
    clause: "riêng",
    wanted: "không chừa gáy đóng sách",
    faults: sections(({ margins: { gutter } }) => (gutter === 0 ? undefined : `${gutter} tw`)),
  },
  {
    id: "PG-08",
    clause: "I.7",
    clauseTt01: "Điều 15",
    wanted: "số trang ở đầu trang (TT 01: ở chân trang), chỉ một nơi",
    faults: (sheet) =>
      sheet.paper.sections.flatMap((section) => {
        const places = ordinary(section).map(({ part }) => part);
        const isRight = places.length === 1 && places[0] === placeIn(sheet);
        return isRight ? [] : [at(section, places.join(", ") || MISSING)];
      }),
  },
  {
    id: "PG-09",
    clause: "I.7",
    clauseTt01: "Điều 15",
    wanted: "không hiện số trang thứ nhất",
    faults: sections(({ hidesFirstNumber, pageNumbers }) => {
      if (!hidesFirstNumber) return "không khai trang đầu riêng";
      return pageNumbers.some(({ pages }) => pages === "first") ? "trang đầu có số" : undefined;
    }),
  },
  {
    id: "PG-10",
    clause: "I.7",
    wanted: "chữ số Ả Rập, từ 1",
    faults: sections(({ numberFormat, startsAt, index }) => {
      if (numberFormat !== "decimal") return numberFormat;
      return index === 0 && (startsAt ?? 1) !== 1 ? `từ ${startsAt}` : undefined;
    }),
  },
  {
    id: "PG-11",
    clause: "I.7",
    clauseTt01: "Điều 15",
    wanted: "số trang cỡ 13-14, đứng, canh giữa (TT 01: góc phải), không thêm chữ",
    faults: (sheet) =>
      sheet.paper.sections.flatMap(ordinary).flatMap((number) => [
        ...lookFaults([number.paragraph], {
          size: [26, 28],
          bold: false,
          italic: false,
          align: sheet.profile.regime === "nd30" ? "center" : "right",
        }),
        ...(/[^\d\s]/.test(number.paragraph.text)
          ? [{ found: number.paragraph.text, where: number.paragraph.where }]
          : []),
      ]),
  },
  {
    id: "PG-12",
    clause: "I.7",
    wanted: "số trang nằm trong lề",
    faults: sections(({ margins }) => {
      const isInside =
        margins.header + NUMBER_LINE <= margins.top &&
        margins.footer + NUMBER_LINE <= margins.bottom;
      return isInside ? undefined : `cách mép ${margins.header} và ${margins.footer} tw`;
    }),
  },
];

/** One line at 14 points. */
const NUMBER_LINE = 322;

function sections(judge: (section: Section) => string | undefined) {
  return ({ paper }: Sheet): readonly Fault[] =>
    paper.sections.flatMap((section) => {
      const found = judge(section);
      return found === undefined ? [] : [at(section, found)];
    });
}

function at({ index }: Section, found: string): Fault {
  return { found, where: `phần ${index + 1}` };
}

function margin(id: string, side: Side, [least, most]: readonly [number, number]): Rule {
  return {
    id,
    clause: "I.3",
    wanted: `lề ${side} ${least}-${most} mm`,
    faults: sections(({ margins }) => {
      const isRight = within(margins[side], [millimetres(least), millimetres(most)]);
      return isRight ? undefined : `${(margins[side] / millimetres(1)).toFixed(1)} mm`;
    }),
  };
}

/** Numbers of every page but the first. */
function ordinary({ pageNumbers }: Section): readonly PageNumber[] {
  return pageNumbers.filter(({ pages }) => pages !== "first");
}

function placeIn({ profile }: Sheet): string {
  return profile.regime === "nd30" ? "header" : "footer";
}
