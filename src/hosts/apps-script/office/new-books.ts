import type { EditionSeed } from "../../../commands/set-up.ts";
import { DECLARATIONS } from "./declarations.ts";
import type { Services } from "./services.ts";

/** Page file of the edition that ships: its rows and the guide, which nothing but set-up reads. */
const PAGE = "edition-2020";

/** What a new workbook is filled with; the build has held the page against its shape. */
export function editionSeed({ textOfPage }: Services): EditionSeed {
  const rows = JSON.parse(textOfPage(PAGE)) as Pick<EditionSeed, "guide" | "office">;
  return { declarations: DECLARATIONS, ...rows };
}
