import { pack } from "./office-desk.ts";

type Rows = Record<string, readonly Record<string, unknown>[]>;

const whole: Rows = JSON.parse(pack.templates.json.get("edition-2020") ?? "{}");

/** A unit's row in `Đơn vị`; its account is `<code>@danang.example`. */
export function unitRow(code: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    Mã: code,
    Tên: `Đơn vị ${code}`,
    Loại: "Phòng",
    "Tổ chức hội nghị": "Có",
    Email: `${code.toLowerCase()}@danang.example`,
    ...more,
  };
}

export const OFFICE_ROW = unitRow("VP", {
  Tên: "Văn phòng",
  "Tài khoản Google": "phong@danang.example",
});

/** The package with a short edition of these units: what is slow here is the size of batches. */
export function packOf(
  units: readonly Record<string, unknown>[],
  change: (rows: Rows) => Rows = (rows) => rows,
): typeof pack {
  const short: Rows = {
    "Cấu hình": whole["Cấu hình"] ?? [],
    "Thời hạn": (whole["Thời hạn"] ?? []).slice(0, 2),
    "Định mức": (whole["Định mức"] ?? []).slice(0, 2),
    "Điều kiện": (whole["Điều kiện"] ?? []).slice(0, 2),
    "Hình thức khen thưởng": whole["Hình thức khen thưởng"] ?? [],
    "Danh mục": whole["Danh mục"] ?? [],
    "Đơn vị": units,
  };
  const json = new Map(pack.templates.json);
  json.set("edition-2020", JSON.stringify(change(short)));
  return { ...pack, templates: { ...pack.templates, json } };
}
