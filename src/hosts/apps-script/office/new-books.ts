import type { NewBooks } from "../../../commands/set-up.ts";
import type { Services } from "./services.ts";

/** Page file of the edition that ships, which nothing but set-up reads. */
const PAGE = "edition-2020";

/** The workbooks of the edition that ships, as the build has laid them out. */
export function newBooks({ textOfPage }: Services): NewBooks {
  return JSON.parse(textOfPage(PAGE)) as NewBooks;
}
