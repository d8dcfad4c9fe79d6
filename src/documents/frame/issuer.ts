import type { Board } from "../../board/board.ts";
import { foldText, sameText } from "../../domain/text.ts";
import { type Settings, settingOf, settingParts } from "../../edition/settings.ts";
import type { Unit } from "../../edition/units.ts";
import { textAt } from "../../workbook/record.ts";
import type { Filled } from "../form/filled.ts";
import { DOTS } from "../form/form-words.vi.ts";
import { OWED, SIGNS_FOR } from "./frame-words.vi.ts";
import { fullTitle } from "./full-title.ts";

/** Who a document comes from: the agency, or Văn phòng or the council in its own name. */
export type By = "agency" | "office" | "council";

/** Nơi ban hành — issuer: the names of the letterhead, of the symbol and of the signature. */
export interface Issuer {
  readonly by: By;
  /** Cơ quan chủ quản */
  readonly parent?: string;
  readonly name: string;
  /** Its name in a sentence: «Sở Công Thương», «Văn phòng Sở Công Thương». */
  readonly spokenName: string;
  /** What stands for it in the number of a document: «SCT», «VP». */
  readonly symbol: string;
  readonly signerTitles: readonly string[];
  readonly signerName: Filled;
  /** The settings without which dots are printed. */
  readonly needs: readonly string[];
  /** What «MA_VAN_PHONG» says, where `Đơn vị` has no such unit. */
  readonly unknownOffice?: string;
}

/**
 * The agency under its own superior; Văn phòng or the council under the agency.
 *
 * Văn phòng's signer without a name of his own is the «Thủ trưởng» of its row, but not where another
 * signs for him («KT. Chánh Văn phòng; …»): a name that no row says is owed.
 *
 * @source NĐ 30/2020, Phụ lục I, II.2, II.3, II.7
 */
export function issuerOf(board: Board, by: By): Issuer {
  const { settings } = board.reckoning.edition;
  if (by === "council") return councilIssuer(settings);
  return by === "agency" ? agencyIssuer(settings) : officeIssuer(board);
}

/** Văn phòng: the unit that «MA_VAN_PHONG» means. */
export function officeUnit({ reckoning }: Board): Unit | undefined {
  const { settings, units } = reckoning.edition;
  return units.byCode.get(units.codeOf(settingOf(settings, "MA_VAN_PHONG") ?? "") ?? "");
}

/** «Văn phòng Sở Công Thương», as a sentence calls it. */
export function officeName(board: Board): string {
  return spokenOffice(officeUnit(board), board.reckoning.edition.settings);
}

/** Chức vụ người đứng đầu — «Giám đốc Sở Công Thương», whoever signs for him or her. */
export function headOf(settings: Settings): string {
  return `${headPost(settings)} ${settingOf(settings, "CO_QUAN_NGAN") ?? DOTS}`;
}

/** «Giám đốc» */
export function headPost(settings: Settings): string {
  const [title = DOTS] = settingParts(settings, "NGUOI_KY_CHUC_VU");
  const post = title.replace(SIGNS_FOR, "").toLowerCase();
  return `${post.charAt(0).toUpperCase()}${post.slice(1)}`;
}

export function isHead(addressee: string, settings: Settings): boolean {
  return sameText(addressee, headOf(settings));
}

/** Whether the head signs in person what the agency issues. */
export function headSigns(settings: Settings): boolean {
  const [title] = settingParts(settings, "NGUOI_KY_CHUC_VU");
  return title !== undefined && !SIGNS_FOR.test(title);
}

function agencyIssuer(settings: Settings): Issuer {
  const parent = settingOf(settings, "CO_QUAN_CAP_TREN");
  return {
    by: "agency",
    ...(parent === undefined ? {} : { parent }),
    name: settingOf(settings, "CO_QUAN") ?? DOTS,
    spokenName: settingOf(settings, "CO_QUAN_NGAN") ?? DOTS,
    symbol: settingOf(settings, "KY_HIEU") ?? DOTS,
    signerTitles: titlesOf(settings, "NGUOI_KY_CHUC_VU"),
    signerName: settingOf(settings, "NGUOI_KY_HO_TEN") ?? { owed: OWED.signer },
    needs: ["KY_HIEU", "NGUOI_KY_CHUC_VU"],
  };
}

/** The council has numbers of its own; the letterhead names its agency once, above it. */
function councilIssuer(settings: Settings): Issuer {
  const agency = settingOf(settings, "CO_QUAN_NGAN") ?? DOTS;
  const council = settingOf(settings, "HOI_DONG") ?? DOTS;
  const isOfAgency = foldText(council).endsWith(foldText(` ${agency}`));
  return {
    ...agencyIssuer(settings),
    by: "council",
    parent: settingOf(settings, "CO_QUAN") ?? DOTS,
    name: isOfAgency ? council.slice(0, -agency.length).trim() : council,
    spokenName: council,
    symbol: settingOf(settings, "KY_HIEU_HOI_DONG") ?? DOTS,
    needs: ["HOI_DONG", "KY_HIEU_HOI_DONG"],
  };
}

function officeIssuer(board: Board): Issuer {
  const { settings } = board.reckoning.edition;
  const code = settingOf(settings, "MA_VAN_PHONG");
  const unit = officeUnit(board);
  const [title = ""] = settingParts(settings, "VAN_PHONG_KY_CHUC_VU");
  const head = unit && textAt(unit.record, "head");
  return {
    by: "office",
    parent: settingOf(settings, "CO_QUAN") ?? DOTS,
    name: unit?.name ?? DOTS,
    spokenName: spokenOffice(unit, settings),
    symbol: code ?? DOTS,
    signerTitles: titlesOf(settings, "VAN_PHONG_KY_CHUC_VU"),
    signerName: settingOf(settings, "VAN_PHONG_KY_HO_TEN") ??
      (SIGNS_FOR.test(title) ? undefined : head) ?? { owed: OWED.signer },
    needs: ["MA_VAN_PHONG", "VAN_PHONG_KY_CHUC_VU"],
    ...(unit === undefined && code !== undefined ? { unknownOffice: code } : {}),
  };
}

function titlesOf(settings: Settings, code: string): readonly string[] {
  const titles = settingParts(settings, code);
  return titles.length === 0 ? [DOTS] : titles.map((title) => title.toUpperCase());
}

/** «Văn phòng» and «Văn phòng Sở» both give «Văn phòng Sở Công Thương». */
function spokenOffice(unit: Unit | undefined, settings: Settings): string {
  if (unit === undefined) return DOTS;
  const agency = settingOf(settings, "CO_QUAN_NGAN");
  if (agency === undefined || foldText(unit.name).includes(foldText(agency))) return unit.name;
  const full = fullTitle(unit.name, [agency]);
  return full === unit.name ? `${full} ${agency}` : full;
}
