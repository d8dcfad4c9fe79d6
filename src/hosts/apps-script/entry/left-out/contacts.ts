import { BLANK } from "../../../../workbook/fault.ts";

/** No column of the entry workbook holds an address or a telephone. */
export const readEmail: typeof import("../../../../workbook/read-email.ts").readEmail = () => BLANK;
export const readPhone: typeof import("../../../../workbook/read-phone.ts").readPhone = () => BLANK;
