import { DOTS } from "../form/form-words.vi.ts";
import { proseCount } from "../wording/official-words.ts";

/** The list of `Danh mục` that names the costs of the Sở's conference. */
export const COST_LIST = "Khoản chi Hội nghị Sở";

export const PARTS = {
  prizes: "TIỀN THƯỞNG KÈM THEO CÁC HÌNH THỨC KHEN THƯỞNG",
  costs: "CHI TỔ CHỨC HỘI NGHỊ",
  units: "KINH PHÍ HỘI NGHỊ CÁC ĐƠN VỊ",
} as const;

export const UNITS_LINE = (units: number, annex: string) =>
  `Dự toán của ${proseCount(units)} đơn vị (${annex})`;
export const UNITS_MEASURE = "đơn vị";

export const MEASURES = { collective: "tập thể", individual: "cá nhân" } as const;

export const NOTHING = "Không có";

export const OWED = {
  prize: "Văn phòng điền Mức thưởng",
  cost: "Văn phòng điền",
  unit: "đơn vị điền",
  part: DOTS,
  sum: "chưa có số",
} as const;

export const ANNEX_TITLE = "DỰ TOÁN KINH PHÍ HỘI NGHỊ CÁC ĐƠN VỊ";

export const GIVEN_UP = "Không tổ chức";

export function missingLines(lines: number): string {
  return `Chưa gồm ${proseCount(lines)} khoản chưa có số tiền: Văn phòng và các đơn vị điền`;
}

export const NOTHING_MISSING = "Các khoản đều đã có số tiền";

export const ISSUES = {
  noPrize: (name: string, forms: readonly string[]) =>
    `${name}: tab Hình thức khen thưởng chưa điền Mức thưởng của ${forms.join(", ")}; tiền thưởng đó chưa tính vào tổng.`,
  noList: (name: string) =>
    `${name}: Danh mục không có danh sách «${COST_LIST}»; phần chi tổ chức Hội nghị ghi «Không có».`,
  noEstimate: (name: string, units: readonly string[]) =>
    `${name}: ${proseCount(units.length)} đơn vị chưa ghi Kinh phí dự toán: ${units.join(", ")}.`,
  noNominee: (name: string) =>
    `${name}: chưa có tập thể, cá nhân nào đủ điều kiện nên không có tiền thưởng.`,
  tooLarge: (name: string) =>
    `${name}: tổng số tiền quá lớn nên không viết được bằng chữ; xem lại Mức thưởng và Kinh phí dự toán.`,
} as const;
