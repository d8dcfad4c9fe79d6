import { listContext } from "../../src/intake/own-list/list-context.ts";
import type { ListContext } from "../../src/intake/own-list/own-list.ts";
import { editionBoard, type RowsByTab, unitRow } from "./edition-fixture.ts";

/** Units as an office has them: a department, a centre with a former name, two companies alike. */
const UNITS = [
  unitRow("VP", { Tên: "Văn phòng Sở" }),
  unitRow("KHTC", { Tên: "Phòng Kế hoạch - Tài chính", "Tên viết tắt": "Phòng KH-TC" }),
  unitRow("TTKC", {
    Tên: "Trung tâm Khuyến công",
    "Tên cũ": "Trung tâm Khuyến công cũ",
    "Tổ chức hội nghị": "Có",
  }),
  unitRow("DNDM", { Tên: "Công ty Cổ phần Dệt may Hòa Lộc", "Tổ chức hội nghị": "Có" }),
  unitRow("DNCK", { Tên: "Công ty Cổ phần Cơ khí Hòa Lộc", "Tổ chức hội nghị": "Có" }),
];

/** The 2020 edition as the reader of a list knows it, with these rows in its entry workbook. */
export function listContextOf(
  { takesUnits, ...given }: GivenContext = {},
  entry: RowsByTab = {},
): ListContext {
  const key = JSON.stringify([entry, takesUnits]);
  const base = known.get(key) ?? contextOf(entry, takesUnits);
  known.set(key, base);
  return { ...base, ...given };
}

/** What is known before a list is read. */
export type GivenContext = Pick<ListContext, "unit" | "tab"> & { readonly takesUnits?: true };

/** An edition is read once for all lists that are held against it. */
const known = new Map<string, ListContext>();

function contextOf(entry: RowsByTab, takesUnits: true | undefined): ListContext {
  const { reckoning } = editionBoard({ asOf: "2020-05-08", units: UNITS, entry });
  const { edition, intake } = reckoning;
  return listContext(edition, intake, takesUnits === undefined ? {} : { takesUnits });
}
