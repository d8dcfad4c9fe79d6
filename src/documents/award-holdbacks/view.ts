import type { QuotaUse } from "../figures/quota-uses.ts";
import type { Owed } from "../form/filled.ts";
import { isOwed, type Segment, segments } from "../form/segments.ts";
import type { Printed } from "../form/tags.ts";
import { proseCount, shortDay, thousands } from "../wording/official-words.ts";
import type { AwardHoldbacks, HeldBack } from "./content.ts";
import type { TAGS } from "./tags.vi.ts";
import { CASES } from "./words.vi.ts";

type View = Printed<typeof TAGS>;

/** The values of the tags that only the internal file of an award submission has. */
export function awardHoldbacksView({ authority, asOf, held, quotas }: AwardHoldbacks): View {
  return {
    "Ngày lập": shortDay(asOf),
    "Cấp có thẩm quyền": authority,
    "Số trường hợp": `${proseCount(held.length)} ${CASES}`,
    "Bảng chưa đề nghị": held.length === 0 ? [] : [{ "Chưa đề nghị": held.map(heldRow) }],
    "Bảng chỉ tiêu": quotas.length === 0 ? [] : [{ "Chỉ tiêu": quotas.map(quotaRow) }],
  };
}

function heldRow(
  { name, unit, form, reason, clause }: HeldBack,
  index: number,
): View["Bảng chưa đề nghị"][number]["Chưa đề nghị"][number] {
  return {
    STT: index + 1,
    "Họ và tên": name,
    "Đơn vị": unit,
    "Hình thức": form,
    "Lý do": reason,
    "Điều khoản": clause,
  };
}

function quotaRow(
  { unit, limit, base, allowed, used }: QuotaUse,
  index: number,
): View["Bảng chỉ tiêu"][number]["Chỉ tiêu"][number] {
  return {
    STT: index + 1,
    "Đơn vị": unit,
    "Định mức": limit,
    "Tổng số": figure(base),
    "Được đề nghị": figure(allowed),
    "Đã dùng": thousands(used),
    "Còn lại": isOwed(allowed) ? figure(allowed) : segments(signed(allowed - used)),
  };
}

function figure(value: number | Owed): readonly Segment[] {
  return segments(isOwed(value) ? value : thousands(value));
}

/** Below 0 where a unit has nominated more than it may. */
function signed(count: number): string {
  return count < 0 ? `-${thousands(-count)}` : thousands(count);
}
