import { lineFaults, SHORT_LINE } from "./drawn-line.ts";
import { fault, lookFaults, missing, type Rule, type Sheet, textFaults } from "./rule.ts";

/** Name of the type, abstract, and whom the document addresses. */
export const TITLE_RULES: readonly Rule[] = [
  {
    id: "TL-01",
    clause: "II.5.b",
    wanted: "tên loại in hoa, cỡ 13-14, đứng, đậm, canh giữa",
    faults: ({ parts, profile }) =>
      profile.typeName === undefined
        ? []
        : [...missing(parts.typeName, "tên loại"), ...lookFaults([parts.typeName], CAPITALS)],
  },
  {
    id: "TY-01",
    clause: "II.5.b",
    wanted: "trích yếu ngay dưới tên loại",
    faults: ({ parts }) =>
      parts.typeName === undefined ? [] : missing(parts.abstract[0], "tên loại"),
  },
  {
    id: "TY-02",
    clause: "II.5.b",
    wanted: "trích yếu cỡ 13-14, đứng, đậm, canh giữa",
    faults: ({ parts }) => lookFaults(parts.abstract, TITLE),
  },
  {
    id: "TY-03",
    clause: "II.5.b",
    wanted: "trích yếu in thường",
    faults: ({ parts }) =>
      textFaults(parts.abstract, (text) => text !== text.toUpperCase() || !/\p{L}{3}/u.test(text)),
  },
  {
    id: "TY-04",
    clause: "II.5.b",
    wanted: "đường kẻ bằng 1/3 đến 1/2 dòng cuối trích yếu, cân đối",
    faults: ({ parts }) => lineFaults(parts.abstract.at(-1), parts.main, SHORT_LINE),
  },
  {
    id: "KG-01",
    clause: "II.9.d",
    wanted: "«Kính gửi:» cỡ 13-14, đứng, không đậm, nơi thể thức buộc có",
    faults: (sheet) => {
      const { address, addressees } = sheet.parts;
      if (!isAddressed(sheet)) return address === undefined ? [] : [fault(address, "thừa")];
      return [
        ...missing(address, "trên nội dung"),
        ...textFaults([address], (text) => text.startsWith("Kính gửi:")),
        ...lookFaults([address, ...addressees], { size: [26, 28], bold: false, italic: false }),
      ];
    },
  },
  {
    id: "KG-02",
    clause: "II.9.d",
    wanted: "một nơi thì cùng dòng; nhiều nơi thì mỗi nơi một dòng «- …;», cuối «.», thẳng hàng",
    faults: ({ parts: { address, addressees } }) => {
      if (address === undefined) return [];
      if (addressees.length < 2) {
        const isOnLine = addressees.length === 0 && !address.text.trim().endsWith(":");
        return isOnLine ? [] : [fault(address, "không cùng dòng")];
      }
      const [{ left, first }] = addressees as readonly [(typeof addressees)[number]];
      return [
        ...textFaults(addressees, (text, index) =>
          (index === addressees.length - 1 ? /^- .+\.$/s : /^- .+;$/s).test(text),
        ),
        ...addressees
          .filter((one) => one.left + one.first !== left + first)
          .map((one) => fault(one, "lệch")),
      ];
    },
  },
];

const TITLE = { size: [26, 28], bold: true, italic: false, align: "center" } as const;
const CAPITALS = { ...TITLE, caps: true } as const;

export function isAddressed({ profile: { address, regime } }: Sheet): boolean {
  return address === "always" || (address === "nd30" && regime === "nd30");
}
