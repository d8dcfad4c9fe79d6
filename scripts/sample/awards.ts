import { at, type Random, wholeFrom } from "./prng.ts";
import { type Row, rowOf } from "./row.ts";
import type { UnitPlan } from "./unit-plan.ts";

const TITLES = [
  ["Cá nhân", "Lao động tiên tiến", "Thường xuyên"],
  ["Cá nhân", "Chiến sĩ thi đua cơ sở", "Thường xuyên"],
  ["Tập thể", "Tập thể lao động tiên tiến", "Thường xuyên"],
] as const;
const FORMS = [
  ["Cá nhân", "Giấy khen của Giám đốc Sở", "Chuyên đề"],
  ["Tập thể", "Giấy khen của Giám đốc Sở", "Thường xuyên"],
  ["Cá nhân", "Bằng khen của Chủ tịch UBND thành phố", "Chuyên đề"],
  ["Tập thể", "Tập thể lao động xuất sắc", "Thường xuyên"],
  ["Tập thể", "Bằng khen của Bộ trưởng Bộ Công Thương", "Chuyên đề"],
  ["Cá nhân", "Giấy khen của Giám đốc Sở", "Đột xuất"],
  ["Tập thể", "Cờ thi đua của UBND thành phố", "Thường xuyên"],
  ["Cá nhân", "Chiến sĩ thi đua thành phố", "Thường xuyên"],
  ["Tập thể", "Bằng khen của Chủ tịch UBND thành phố", "Thường xuyên"],
  ["Cá nhân", "Huân chương Lao động hạng Ba", "Thường xuyên"],
] as const;

/** The rows of `Khen thưởng đã đạt`: two or three a unit and year, 2015-2019. */
export function awardRows(plans: readonly UnitPlan[], random: Random): readonly Row[] {
  return plans
    .filter(({ kind }) => kind !== "Cụm" && kind !== "Ban, tổ giúp việc")
    .flatMap((unit, place) =>
      [2015, 2016, 2017, 2018, 2019].flatMap((year) => [
        awardRow(unit, year, { award: at(TITLES, year + place), random }),
        ...((year + place) % 2 === 0
          ? [awardRow(unit, year, { award: at(FORMS, year * 3 + place), random })]
          : []),
      ]),
    );
}

type Award = readonly [subject: "Cá nhân" | "Tập thể", award: string, type: string];

function awardRow(
  unit: UnitPlan,
  year: number,
  { award: [subject, award, type], random }: { award: Award; random: Random },
): Row {
  const isMany = award === "Lao động tiên tiến";
  const most = subject === "Tập thể" ? 2 : Math.max(1, Math.floor(unit.individuals / 8));
  const count = award.startsWith("Huân") ? 1 : isMany ? most * 5 : wholeFrom(random, 1, most);
  return rowOf({
    "Đơn vị": unit.code,
    Năm: year,
    "Đối tượng": subject,
    "Danh hiệu, hình thức": award,
    "Loại hình": type,
    "Số lượng": count,
    "Trong đó lao động trực tiếp": subject === "Cá nhân" ? Math.floor(count * 0.6) : undefined,
  });
}
