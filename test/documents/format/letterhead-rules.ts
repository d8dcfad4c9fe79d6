import { FULL_LINE, lineFaults, SHORT_LINE, widthOf } from "./drawn-line.ts";
import type { Letterhead } from "./letterhead.ts";
import { type Fault, fault, lookFaults, missing, type Rule, textFaults } from "./rule.ts";

/** The block of agency and State. */
export const LETTERHEAD_RULES: readonly Rule[] = [
  {
    id: "HT-01",
    clause: "riêng",
    wanted: "bảng đầu văn bản có độ rộng cố định",
    faults: head(({ table }) => (table?.isFixed ? [] : [{ found: "tự co giãn", where: HEAD }])),
  },
  {
    id: "HT-02",
    clause: "riêng",
    wanted: "độ rộng theo dxa, không quá bề ngang chữ",
    faults: head(({ table }) => {
      const types = [table?.widthType, ...widthTypes(table)];
      const width = (table?.grid ?? []).reduce((sum, one) => sum + one, 0);
      if (types.some((type) => type !== "dxa")) return [{ found: types.join(", "), where: HEAD }];
      return width <= (table?.room ?? 0) ? [] : [{ found: `${width} tw`, where: HEAD }];
    }),
  },
  {
    id: "HT-03",
    clause: "riêng",
    wanted: "không hiện khung bảng đầu văn bản",
    faults: head(({ table }) => (table?.hasLines ? [{ found: "có khung", where: HEAD }] : [])),
  },
  {
    id: "HT-04",
    clause: "II.1.a",
    wanted: "Quốc hiệu trên một dòng",
    faults: head(({ state }) =>
      state !== undefined && widthOf(state) > state.room
        ? [fault(state, `cần ${widthOf(state)} tw, có ${state.room}`)]
        : [],
    ),
  },
  {
    id: "QH-01",
    clause: "II.1.a",
    wanted: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    faults: head(({ state }) => [
      ...missing(state, HEAD),
      ...textFaults([state], () => state?.key === "cộng hòa xã hội chủ nghĩa việt nam"),
    ]),
  },
  {
    id: "QH-02",
    clause: "II.1.a",
    wanted: "in hoa, cỡ 12-13, đứng, đậm, canh giữa",
    faults: head(({ state }) => lookFaults([state], { ...HEAD_LOOK, bold: true })),
  },
  {
    id: "TN-01",
    clause: "II.1.b",
    wanted: "Độc lập - Tự do - Hạnh phúc",
    faults: head(({ motto }) => [
      ...missing(motto, HEAD),
      ...textFaults([motto], (text) => text === "Độc lập - Tự do - Hạnh phúc"),
    ]),
  },
  {
    id: "TN-02",
    clause: "II.1.b",
    wanted: "cỡ 13-14, đứng, đậm, canh giữa",
    faults: head(({ motto }) =>
      lookFaults([motto], { size: [26, 28], bold: true, italic: false, align: "center" }),
    ),
  },
  {
    id: "TN-03",
    clause: "II.1.b",
    wanted: "đường kẻ liền dưới tiêu ngữ, dài bằng dòng chữ",
    faults: head(({ motto, table }) => lineFaults(motto, table, FULL_LINE)),
  },
  {
    id: "TN-04",
    clause: "II.1.c",
    wanted: "Quốc hiệu và tiêu ngữ cách nhau dòng đơn",
    faults: head(({ state, motto }) =>
      [state, motto]
        .filter((paragraph) => paragraph !== undefined)
        .filter(({ line, lineRule, before, after }) => {
          return line !== 240 || lineRule !== "auto" || before + after > 0;
        })
        .map((paragraph) => fault(paragraph, `dòng ${paragraph.line}`)),
    ),
  },
  {
    id: "CQ-01",
    clause: "II.2.b",
    wanted: "chủ quản không đậm, cơ quan ban hành đậm",
    faults: ({ parts: { letterhead }, profile }) => {
      const bold = letterhead.agency.map(({ runs }) => runs.every(({ isBold }) => isBold));
      const parents = bold.indexOf(true);
      const isRight =
        parents >= 0 && bold.slice(parents).every(Boolean) && parents > 0 === profile.hasParent;
      const found = letterhead.agency.map(({ text }) => text).join(" / ");
      return isRight ? [] : [{ found, where: HEAD }];
    },
  },
  {
    id: "CQ-02",
    clause: "II.2.b",
    wanted: "in hoa, cỡ 12-13, đứng, canh giữa",
    faults: head(({ agency }) => lookFaults(agency, HEAD_LOOK)),
  },
  {
    id: "CQ-03",
    clause: "II.2.b",
    wanted: "đường kẻ bằng 1/3 đến 1/2 dòng cuối tên cơ quan, cân đối",
    faults: head(({ agency, table }) => lineFaults(agency.at(-1), table, SHORT_LINE)),
  },
];

const HEAD = "đầu văn bản";
const HEAD_LOOK = { size: [24, 26], italic: false, align: "center", caps: true } as const;

function head(judge: (letterhead: Letterhead) => readonly Fault[]): Rule["faults"] {
  return ({ parts }) => judge(parts.letterhead);
}

function widthTypes(table: Letterhead["table"]): readonly string[] {
  return (table?.rows ?? []).flatMap(({ cells }) => cells.map(({ widthType }) => widthType));
}
