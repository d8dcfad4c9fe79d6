import { type Edition, readEdition } from "../../edition/edition.ts";
import type { Declarations } from "../../edition/edition-source.ts";
import { settingOf } from "../../edition/settings.ts";
import type { Unit } from "../../edition/units.ts";
import { textAt, textsAt } from "../../workbook/record.ts";
import type { Workbook } from "../../workbook/table.ts";
import type { ViewedUnit } from "../sheets/filter-views.ts";
import { spreadsheetId } from "../sheets/spreadsheet-id.ts";

/** A unit as far as its workbook and its accounts go. */
export interface SharedUnit {
  readonly code: string;
  readonly name: string;
  /** Who may edit; none: the row names no address. */
  readonly accounts: readonly string[];
  /** Id of the workbook that «Bảng nhập liệu» names. */
  readonly linked: string | undefined;
  readonly isOffice: boolean;
  readonly viewed: ViewedUnit;
}

export function editionOf(office: Workbook, declarations: Declarations, asOf: string): Edition {
  return readEdition({ declarations, office, entries: [], asOf }).edition;
}

/** The units of `Đơn vị` in its order. */
export function sharedUnits({ units, settings }: Edition): readonly SharedUnit[] {
  const officeCode = units.codeOf(settingOf(settings, "MA_VAN_PHONG") ?? "");
  return units.all.map((unit) => ({
    code: unit.code,
    name: unit.name,
    accounts: accountsOf(unit),
    linked: spreadsheetId(textAt(unit.record, "entryWorkbook") ?? ""),
    isOffice: unit.code === officeCode,
    viewed: viewedUnit(unit),
  }));
}

/** «Tài khoản Google», or else «Email», in small letters, each once. */
function accountsOf({ record }: Unit): readonly string[] {
  const named = textsAt(record, "googleAccount");
  const all = named.length > 0 ? named : textsAt(record, "email");
  return [...new Set(all.map((address) => address.toLowerCase()))];
}

function viewedUnit({ code, name, shortName, record }: Unit): ViewedUnit {
  const names = [code, name, shortName, ...textsAt(record, "formerNames")];
  return { code, title: shortName, names: [...new Set(names)] };
}

/** `SCT-2020`: what the workbooks of an edition are marked with. */
export function editionMark({ settings }: Pick<Edition, "settings">): string | undefined {
  const parts = ["KY_HIEU", "NAM"].map((code) => (settingOf(settings, code) ?? "").trim());
  return parts.some((part) => part === "") ? undefined : parts.join("-").replace(/['\\\s]+/g, "-");
}
