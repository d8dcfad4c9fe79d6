import type { Rule } from "./rule.ts";

/** What only some forms have. */
export const FORM_RULES: readonly Rule[] = [
  {
    id: "BC-01",
    clause: "Mẫu báo cáo tóm tắt",
    wanted: "khung ảnh",
    faults: ({ parts, profile }) => {
      const hasFrame = parts.grids.some(({ rows, hasLines }) => {
        const text = rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
        return hasLines && text.some(({ key, hasDrawing }) => hasDrawing || PHOTO.test(key));
      });
      return profile.hasPhoto && !hasFrame
        ? [{ found: "không có khung", where: "đầu báo cáo" }]
        : [];
    },
  },
];

/** «Ảnh tập thể mới nhất», or who owes it: «[Phòng A gửi ảnh mới nhất]». */
const PHOTO = /(?<!\p{L})ảnh(?!\p{L})/u;
