import type { Books, Line } from "./books.ts";
import type { Seen } from "./seen.ts";

const CITY = ["bằng khen của chủ tịch ubnd thành phố", "cờ thi đua của ubnd thành phố"];
const DEPARTMENT = ["giấy khen của giám đốc sở"];

/** Recounts every limit by hand, with the plan's own figures. */
export function checkLimits(books: Books): readonly Seen[] {
  const delegates = books.lines("Đại biểu").filter(({ unit }) => unit !== undefined);
  const conference = (unit: string) =>
    delegates.filter((line) => line.unit === unit && line.text("Hội nghị") === "đơn vị");
  const department = delegates.filter((line) => line.text("Hội nghị") === "sở");
  const seen: Seen[] = [...departmentFindings(department)];
  for (const [code, unit] of books.units) {
    const sent = department.filter((line) => line.unit === code);
    const quota = Number(unit["Chỉ tiêu đại biểu Sở"]);
    if (sent.length > quota) seen.push(over("DM16", code, sent[quota]));
    if (unit["Tổ chức hội nghị"] !== "Có") continue;
    seen.push(...conferenceFindings(code, conference(code), Number(unit["Số phòng, bộ phận"])));
  }
  return [...seen, ...quotaFindings(books)];
}

function over(rule: string, unit: string | undefined, line: Line | undefined): Seen {
  return { code: "limit-exceeded", rule, unit, ...(line ? { line } : {}) };
}

function unmet(rule: string, unit?: string): Seen {
  return { code: "limit-unmet", rule, unit };
}

function isShareGood(lines: readonly Line[]): boolean {
  const exemplary = lines.filter(
    (line) => line.text("Thành phần") === "điển hình tiên tiến",
  ).length;
  return exemplary * 100 >= 65 * lines.length && exemplary * 100 <= 75 * lines.length;
}

const isYoung = (line: Line) => Number(line.day("Ngày sinh").slice(0, 4)) >= 1985;
const isWoman = (line: Line) => line.text("Giới tính") === "nữ";
const isDirect = (line: Line) => line.isTicked("Lao động trực tiếp");

function departmentFindings(lines: readonly Line[]): readonly Seen[] {
  return [
    ...(lines.length > 200 ? [over("DM02", undefined, lines[200])] : []),
    ...(isShareGood(lines) ? [] : [unmet("DM04")]),
    ...(lines.some(isWoman) ? [] : [unmet("DM13")]),
    ...(lines.some(isYoung) ? [] : [unmet("DM14")]),
    ...(lines.some(isDirect) ? [] : [unmet("DM15")]),
  ];
}

function conferenceFindings(unit: string, lines: readonly Line[], parts: number): readonly Seen[] {
  if (lines.length === 0) return [];
  const departments = new Set(lines.map((line) => line.text("Phòng, bộ phận")));
  departments.delete("");
  return [
    ...(lines.length > 100 ? [over("DM01", unit, lines[100])] : []),
    ...(isShareGood(lines) ? [] : [unmet("DM03", unit)]),
    ...(lines.some(isWoman) ? [] : [unmet("DM09", unit)]),
    ...(lines.some(isYoung) ? [] : [unmet("DM10", unit)]),
    ...(lines.some(isDirect) ? [] : [unmet("DM11", unit)]),
    ...(departments.size >= parts ? [] : [unmet("DM12", unit)]),
  ];
}

const QUOTAS = [
  ["DM05", "tập thể", CITY, 20, "Tổng số tập thể"],
  ["DM06", "cá nhân", CITY, 10, "Tổng số cá nhân"],
  ["DM07", "tập thể", DEPARTMENT, 50, "Tổng số tập thể"],
  ["DM08", "cá nhân", DEPARTMENT, 25, "Tổng số cá nhân"],
] as const;

function quotaFindings({ units, lines }: Books): readonly Seen[] {
  const groups = new Map<string, string[]>();
  for (const [code, unit] of units) {
    const group = String(unit["Nhóm tính tỷ lệ"] ?? code);
    groups.set(group, [...(groups.get(group) ?? []), code]);
  }
  const nominees = lines("Đề cử");
  return [...groups.values()].flatMap((codes) =>
    QUOTAS.flatMap(([rule, subject, forms, percent, header]): readonly Seen[] => {
      const counted = nominees.filter(
        (line) =>
          codes.includes(line.unit ?? "") &&
          line.text("Đối tượng") === subject &&
          forms.some((form) => form === line.text("Hình thức khen thưởng")),
      );
      const unit = codes.length === 1 ? codes[0] : undefined;
      const bases = codes.map((code) => units.get(code)?.[header]);
      const [first] = counted;
      if (bases.includes(undefined)) {
        return first === undefined ? [] : [{ code: "base-missing", rule, unit, line: first }];
      }
      const base = bases.reduce<number>((sum, one) => sum + Number(one), 0);
      const allowed = Math.floor((percent * base) / 100);
      return counted.length > allowed ? [over(rule, unit, counted[allowed])] : [];
    }),
  );
}
