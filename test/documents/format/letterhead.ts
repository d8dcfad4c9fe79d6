import { isBlank, type Paragraph, type Row, type Table } from "./paper.ts";

/** The head of a document: agency and number on the left, the State and the day on the right. */
export interface Letterhead {
  readonly table: Table | undefined;
  /** Chủ quản, then ban hành; capitals on lines of their own. */
  readonly agency: readonly Paragraph[];
  readonly state: Paragraph | undefined;
  readonly motto: Paragraph | undefined;
  readonly number: Paragraph | undefined;
  /** «V/v …» of a công văn. */
  readonly subject: readonly Paragraph[];
  /** A notice under the agency, such as LƯU HÀNH NỘI BỘ. */
  readonly notice: Paragraph | undefined;
  readonly day: Paragraph | undefined;
  /** Whether number (or notice) and day stand in one row. */
  readonly isLevel: boolean;
}

export function letterheadOf(table: Table | undefined): Letterhead {
  const rows = table?.rows ?? [];
  const left = rows.flatMap((row) => cellOf(row, 0));
  const right = rows.flatMap((row) => cellOf(row, 1));
  const state = right.find(({ key }) => key.startsWith("cộng h"));
  const motto = right.find(({ key }) => key.startsWith("độc lập"));
  const number = left.find(({ key }) => NUMBER.test(key));
  const from = left.findIndex(({ key }) => key.startsWith("v/v"));
  const subject = from < 0 ? [] : left.slice(from);
  const first = rows[0] === undefined ? [] : cellOf(rows[0], 0);
  const agency = first.filter((paragraph) => paragraph !== number && !subject.includes(paragraph));
  const others = left.filter(
    (paragraph) =>
      !agency.includes(paragraph) && paragraph !== number && !subject.includes(paragraph),
  );
  const day = right.find(
    (paragraph) => paragraph !== state && paragraph !== motto && /\d|…|\.\./.test(paragraph.text),
  );
  const below = number ?? others[0];
  return {
    table,
    agency,
    state,
    motto,
    number,
    subject,
    notice: others[0],
    day,
    isLevel:
      below === undefined ||
      rows.some((row) => cellOf(row, 0).includes(below) && day && cellOf(row, 1).includes(day)),
  };
}

const NUMBER = /^số\s*:/;

function cellOf({ cells }: Row, index: number): readonly Paragraph[] {
  return (cells[index]?.paragraphs ?? []).filter((paragraph) => !isBlank(paragraph));
}
