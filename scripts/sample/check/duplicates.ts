import type { Books, Line } from "./books.ts";
import type { Seen } from "./seen.ts";

/** Looks for the same subject twice, every row against every other. */
export function checkDuplicates({ lines }: Books): readonly Seen[] {
  const delegates = lines("Đại biểu").filter(({ unit }) => unit !== undefined);
  const nominees = lines("Đề cử");
  return [
    ...twice(delegates, "Họ và tên", (line) => {
      const conference = line.text("Hội nghị");
      return conference === "sở" ? conference : `${conference} ${line.unit}`;
    }),
    ...twice(nominees, "Họ và tên hoặc tên tập thể", (line) => line.text("Hình thức khen thưởng")),
  ];
}

function twice(
  lines: readonly Line[],
  header: string,
  purposeOf: (line: Line) => string,
): readonly Seen[] {
  return lines.flatMap((line, index) => {
    const twins = lines.filter(
      (other) =>
        other !== line &&
        other.text(header) === line.text(header) &&
        purposeOf(other) === purposeOf(line) &&
        isSameBirth(other.day("Ngày sinh"), line.day("Ngày sinh")),
    );
    const isElsewhere = twins.some(({ unit }) => unit !== line.unit);
    const isAgain = twins.some((other) => other.unit === line.unit && lines.indexOf(other) < index);
    const kind = line.text("Đối tượng") === "tập thể" ? "collective" : "person";
    return [
      ...(isElsewhere ? [{ code: "duplicate-across-units", unit: line.unit, line }] : []),
      ...(isAgain ? [{ code: `duplicate-${kind}`, unit: line.unit, line }] : []),
    ];
  });
}

function isSameBirth(one: string, other: string): boolean {
  return one === "" || other === "" || one.startsWith(other) || other.startsWith(one);
}
