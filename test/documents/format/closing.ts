import { type Block, isBlank, isTable, type Paragraph, type Row, type Table } from "./paper.ts";
import type { Profile } from "./profile.ts";

/** The foot of a document: Nơi nhận on the left, the signature on the right. */
export interface Closing {
  readonly table: Table | undefined;
  readonly row: Row | undefined;
  readonly heading: Paragraph | undefined;
  /** Lines under «Nơi nhận:», «- Lưu: …» last. */
  readonly recipients: readonly Paragraph[];
  /** «KT. GIÁM ĐỐC», «PHÓ GIÁM ĐỐC»: what stands above the room for the signature. */
  readonly titles: readonly Paragraph[];
  readonly name: Paragraph | undefined;
}

/** The last table of the text without lines, when the profile has one at all. */
export function closingOf(
  main: readonly Block[],
  letterhead: Table | undefined,
  { closing }: Profile,
): Closing {
  const tables = main.filter(isTable).filter((table) => !table.hasLines && table !== letterhead);
  const table = closing === "none" ? undefined : tables.at(-1);
  const row = table?.rows[0];
  const left = row?.cells.length === 2 ? (row.cells[0]?.paragraphs ?? []) : [];
  const said = left.filter((paragraph) => !isBlank(paragraph));
  const heading = said.find(({ key }) => key.startsWith("nơi nhận"));
  const { titles, name } = signatureOf(row?.cells.at(-1)?.paragraphs ?? []);
  return {
    table,
    row,
    heading,
    recipients: said.filter((paragraph) => paragraph !== heading),
    titles,
    name,
  };
}

/** Titles stand above the first gap, the name below the last; without a gap the last line is it. */
function signatureOf(paragraphs: readonly Paragraph[]) {
  const gap = paragraphs.findIndex(isBlank);
  const said = paragraphs.filter((paragraph) => !isBlank(paragraph));
  if (gap < 0) return { titles: said.slice(0, -1), name: said.at(-1) };
  const above = paragraphs.slice(0, gap);
  return { titles: above, name: said.length > above.length ? said.at(-1) : undefined };
}
