import { type ConferenceLevel, delegateCounts } from "../../../board/composition.ts";
import { assessEntry } from "../../../commands/assess-entry.ts";
import { CONFERENCE } from "../../../domain/sheet-words.ts";
import { nearestText, sameText } from "../../../domain/text.ts";
import { ARGUMENT_WORDS } from "../../../output/entry-words.vi.ts";
import { cellText } from "../../../workbook/cell-text.ts";
import { answered, eachCell, regulationsOf, rowsOf, textOf, WrongArgument } from "./arguments.ts";
import { DECLARATIONS } from "./declarations.ts";

/**
 * Tỷ lệ điển hình tiên tiến trong số đại biểu; định dạng ô là phần trăm.
 * Ví dụ: =TY_LE_DIEN_HINH("TTKC"; "Đơn vị"; 'Quy định'!A$1:Z; 'Đại biểu'!A$1:M)
 *
 * @param {"TTKC"} don_vi Mã hoặc tên đơn vị, hay một cột các đơn vị; để trống "" là mọi đơn vị của bảng.
 * @param {"Đơn vị"} hoi_nghi Đơn vị hoặc Sở.
 * @param {'Quy định'!A$1:Z} quy_dinh Cả tab Quy định.
 * @param {'Đại biểu'!A$1:M} vung Các ô của tab Đại biểu, từ dòng 1.
 * @return {number} Tỷ lệ, 0,7 là 70 %.
 * @customfunction
 */
export function TY_LE_DIEN_HINH(
  don_vi: unknown,
  hoi_nghi: unknown,
  quy_dinh: unknown,
  vung: unknown,
): string | number | (string | number)[][] {
  return answered("TY_LE_DIEN_HINH", () => {
    const level = levelOf(textOf(hoi_nghi));
    const regulations = regulationsOf(quy_dinh);
    const name = DECLARATIONS.entry.tabs.find(({ key }) => key === "delegates")?.name ?? "";
    const tables = [{ name, rows: rowsOf("vung", vung) }];
    const { reckoning } = assessEntry({ declarations: DECLARATIONS, regulations, tables });
    const { units } = reckoning.edition;
    const { all, byUnit, none } = delegateCounts(reckoning);
    return eachCell(don_vi, (cell) => {
      const typed = cellText(cell);
      const code = units.codeOf(typed);
      if (code === undefined && typed !== "")
        return `${ARGUMENT_WORDS.unknownUnit(typed, nearestText(typed, units.names))}.`;
      const own = code === undefined ? all : (byUnit.get(code) ?? none);
      const share = own[level].sharePercent;
      return share === undefined ? `${ARGUMENT_WORDS.noDelegates}.` : share / 100;
    });
  });
}

function levelOf(typed: string): ConferenceLevel {
  if (sameText(typed, CONFERENCE.unit)) return "unit";
  if (sameText(typed, CONFERENCE.department)) return "department";
  throw new WrongArgument(ARGUMENT_WORDS.unknownConference);
}
