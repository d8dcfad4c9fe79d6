// biome-ignore lint/performance/noBarrelFile: the names that Apps Script sees, no others
export { KIEM_TRA } from "./entry/check-function.ts";
export { SO_NGAY_CON } from "./entry/days-function.ts";
export { CON_DUOC_DE_NGHI, HAN_MUC } from "./entry/limit-functions.ts";
export { checkThisSheet, onOpen, openGuide, showVersion } from "./entry/menu.ts";
export { TY_LE_DIEN_HINH } from "./entry/share-function.ts";
export { onEdit } from "./entry/tidy-edit.ts";
