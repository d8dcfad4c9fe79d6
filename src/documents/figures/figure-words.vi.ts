import { percent, proseCount } from "../wording/official-words.ts";

/** Words of figures: shares, quotas, tasks that are late. */

/** One part of a whole: «nữ 80 người (42,8 %)». */
export function partOfWhole(name: string, count: number, tenths: number): string {
  return `${name} ${proseCount(count)} người (${percent(tenths)})`;
}

/** «Trung tâm A: gửi báo cáo; hạn cuối 08/12/2019, chậm 05 ngày (đã gia hạn đến 10/12/2019)» */
export function lateLine(late: {
  readonly unit: string;
  readonly task: string;
  readonly lastGoodDay: string;
  readonly daysLate: number;
  readonly extendedTo?: string;
}): string {
  const extension = late.extendedTo === undefined ? "" : ` (đã gia hạn đến ${late.extendedTo})`;
  return `${late.unit}: ${late.task}; ngày cuối còn đúng hạn ${late.lastGoodDay}, chậm ${proseCount(late.daysLate)} ngày${extension}`;
}

/** Groups that split the delegates, as the body calls them. */
export const COMPOSITION = {
  exemplary: { label: "Theo đối tượng", yes: "điển hình tiên tiến", no: "đại biểu khác" },
  sex: { label: "Theo giới tính", female: "nữ", male: "nam" },
  young: { label: "Theo tuổi", yes: "trẻ tuổi", no: "không thuộc nhóm trẻ tuổi" },
  directWorker: {
    label: "Theo công việc",
    yes: "lao động trực tiếp",
    no: "không phải lao động trực tiếp",
  },
  unit: {
    label: "Theo đơn vị",
    /** «400 người thuộc 200 đơn vị, mỗi đơn vị từ 01 đến 05 người» */
    many: (counts: readonly number[]) => {
      const people = counts.reduce((sum, count) => sum + count, 0);
      const [least, most] = [Math.min(...counts), Math.max(...counts)];
      const each =
        least === most ? proseCount(least) : `từ ${proseCount(least)} đến ${proseCount(most)}`;
      return `${proseCount(people)} người thuộc ${proseCount(counts.length)} đơn vị, mỗi đơn vị ${each} người`;
    },
  },
  field: { label: "Theo lĩnh vực" },
} as const;

export const OWED_FIGURES = {
  noShare: "không theo tỷ lệ",
  notReckoned: "chưa tính được",
} as const;

export function owedBase(column: string): string {
  return `Văn phòng điền “${column}”`;
}

export const UNKNOWN_LEVEL = "Chưa rõ cấp";

export const ALL_UNITS = "Toàn bộ";

export function levelName(level: string): string {
  return `Cấp ${level}`;
}
