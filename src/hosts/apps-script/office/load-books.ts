import type { ApiSpreadsheet } from "../../sheets/api-types.ts";
import { BOOK_FIELDS } from "../../sheets/read-workbook.ts";
import { serviceFault } from "./service-errors.ts";
import type { Services } from "./services.ts";

const RETRY_MS = 1500;

/** The whole spreadsheet in one call; what passes by itself is tried once more, for it only reads. */
export function getBook(services: Services, id: string, fields: string): ApiSpreadsheet {
  try {
    return services.sheets.get(id, { fields });
  } catch (error) {
    if (serviceFault(error) !== "passing") throw error;
    services.pause(RETRY_MS);
    return services.sheets.get(id, { fields });
  }
}

export function fetchBook(services: Services, id: string): ApiSpreadsheet {
  return getBook(services, id, BOOK_FIELDS);
}
