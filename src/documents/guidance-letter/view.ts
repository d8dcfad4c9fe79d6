import { segments } from "../form/segments.ts";
import type { Printed } from "../form/tags.ts";
import type { GuidanceLetter } from "./content.ts";
import type { TAGS } from "./tags.vi.ts";

/** The values of the tags that only a guidance letter has; a table without rows is left out. */
export function guidanceLetterView(letter: GuidanceLetter): Printed<typeof TAGS> {
  const { awards, quotas, conditions, tasks, ways, contact } = letter;
  return {
    "Bảng hình thức": ifAny(awards, {
      "Hình thức": awards.map((award, index) => ({
        STT: index + 1,
        "Tên hình thức": award.name,
        Cấp: award.level,
        "Đối tượng": award.subjects,
        "Thẩm quyền": segments(award.authority),
      })),
    }),
    "Bảng định mức": ifAny(quotas, {
      "Định mức": quotas.map((quota, index) => ({
        STT: index + 1,
        "Nội dung": quota.what,
        "Được đề nghị": quota.allowed,
        "Căn cứ mức": quota.source,
      })),
    }),
    "Bảng điều kiện": ifAny(conditions, {
      "Điều kiện": conditions.map((condition, index) => ({
        STT: index + 1,
        "Áp dụng cho": condition.when,
        "Yêu cầu": condition.must,
        "Căn cứ điều kiện": condition.source,
      })),
    }),
    "Bảng hồ sơ": ifAny(tasks, {
      "Hồ sơ": tasks.map((task, index) => ({
        STT: index + 1,
        "Tên việc": task.task,
        "Chậm nhất": segments(task.lastGoodDay),
        Mẫu: task.template,
        "Gửi đến": task.sendTo,
      })),
    }),
    "Cách gửi": ways,
    "Liên hệ": contact,
  };
}

function ifAny<T>(rows: readonly unknown[], table: T): readonly T[] {
  return rows.length === 0 ? [] : [table];
}
