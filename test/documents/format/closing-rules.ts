import { isOwedIn, type Paragraph } from "./paper.ts";
import type { Profile } from "./profile.ts";
import { fault, lookFaults, MISSING, missing, type Rule, type Sheet, textFaults } from "./rule.ts";
import { isAddressed } from "./title-rules.ts";

/** Nơi nhận and the signature. */
export const CLOSING_RULES: readonly Rule[] = [
  {
    id: "NN-01",
    clause: "II.9.d",
    wanted: "«Nơi nhận:» cỡ 12, đậm, nghiêng, sát lề trái, ngang chức vụ người ký",
    faults: recipients(({ parts: { closing } }) => [
      ...missing(closing.heading, "cuối văn bản"),
      ...textFaults([closing.heading], (text) => text === "Nơi nhận:"),
      ...lookFaults([closing.heading], { size: [24, 24], bold: true, italic: true, align: "left" }),
    ]),
  },
  {
    id: "NN-02",
    clause: "II.9.d",
    wanted: "nơi nhận cỡ 11, đứng, không đậm, sát lề trái",
    faults: recipients(({ parts: { closing } }) =>
      lookFaults(closing.recipients, { size: [22, 22], bold: false, italic: false, align: "left" }),
    ),
  },
  {
    id: "NN-03",
    clause: "II.9.d",
    wanted: "mỗi nơi nhận một dòng «- …;»",
    faults: recipients(({ parts: { closing } }) =>
      textFaults(closing.recipients.slice(0, -1), (text) => /^- .+;$/s.test(text)),
    ),
  },
  {
    id: "NN-04",
    clause: "II.9.d",
    wanted: "dòng cuối «- Lưu: VT, đơn vị soạn thảo (số bản).»",
    faults: recipients(({ parts: { closing } }) => {
      const last = closing.recipients.at(-1);
      if (last === undefined) return [{ found: MISSING, where: "nơi nhận" }];
      return isOwedIn(last) ? [] : textFaults([last], (text) => KEPT.test(text));
    }),
  },
  {
    id: "NN-05",
    clause: "II.9.b",
    wanted: "có Kính gửi thì nơi nhận đầu tiên là «Như trên»",
    faults: recipients((sheet) => {
      const [first] = sheet.parts.closing.recipients;
      return textFaults([first], (text) => text.startsWith("- Như trên") === isAddressed(sheet));
    }),
  },
  {
    id: "KY-01",
    clause: "II.7.đ",
    wanted: "quyền hạn, chức vụ in hoa, cỡ 13-14, đậm, đứng, canh giữa",
    faults: signature(({ parts: { closing }, profile }) => [
      ...owes(profile, closing.titles[0]),
      ...lookFaults(closing.titles, { ...SIGNED, caps: true }),
    ]),
  },
  {
    id: "KY-02",
    clause: "II.7.c",
    wanted: "họ tên người ký cỡ 13-14, đậm, đứng, canh giữa",
    faults: signature(({ parts: { closing }, profile }) => [
      ...owes(profile, closing.name),
      ...lookFaults([closing.name], SIGNED),
    ]),
  },
  {
    id: "KY-03",
    clause: "II.7.c",
    wanted: "không ghi học hàm, học vị, Ông, Bà trước họ tên",
    faults: signature(({ parts: { closing } }) =>
      textFaults([closing.name], (text) => !DEGREE.test(text)),
    ),
  },
  {
    id: "KY-04",
    clause: "II.7.đ",
    wanted: "họ tên chữ thường, hoa đầu mỗi âm tiết",
    faults: signature(({ parts: { closing } }) =>
      textFaults([closing.name], (text) =>
        text.split(/\s+/).every((word) => /^\P{Ll}/u.test(word) && !/\p{Lu}{2}/u.test(word)),
      ),
    ),
  },
  {
    id: "KY-05",
    clause: "II.7.b",
    wanted: "sau KT., TL., TUQ., TM. là chức vụ của người ký ở dòng dưới",
    faults: signature(({ parts: { closing } }) => {
      const [first, second] = closing.titles;
      const isOnBehalf = /^(?:KT|TL|TUQ|TM)\.\s/.test(first?.text ?? "");
      return first !== undefined && isOnBehalf && second === undefined
        ? [fault(first, "thiếu dòng chức vụ")]
        : [];
    }),
  },
  {
    id: "KY-06",
    clause: "Điều 13",
    wanted: "Sở làm việc theo chế độ thủ trưởng: không «TM.»",
    faults: signature(({ parts: { closing, letterhead } }) => {
      const isDepartment = letterhead.agency.some(({ key }) => key.startsWith("sở "));
      return textFaults(closing.titles, (text) => !(isDepartment && text.startsWith("TM.")));
    }),
  },
  {
    id: "KY-07",
    clause: "riêng",
    wanted: "chữ ký không rời nội dung: hàng không tách, đoạn cuối giữ với hàng ấy",
    faults: signature(({ parts: { body, closing, main } }) => {
      const last = body.at(-1);
      const isNext =
        last !== undefined &&
        closing.table !== undefined &&
        main.indexOf(closing.table) === main.indexOf(last) + 1;
      return [
        ...(closing.row?.isWhole ? [] : [{ found: "hàng có thể tách", where: "chữ ký" }]),
        ...(isNext && !last.keepsNext ? [fault(last, "không giữ")] : []),
      ];
    }),
  },
];

const SIGNED = { size: [26, 28], bold: true, italic: false, align: "center" } as const;
const KEPT = /^- Lưu: VT(?:, [\p{L}\d./-]+)*(?: \(\d+(?: bản)?\))?\.$/u;
const DEGREE = /^(?:TS|ThS|PGS|GS|KS|BS|CN|Ông|Bà)[.\s]/i;

function recipients(faults: Rule["faults"]): Rule["faults"] {
  return (sheet: Sheet) => (sheet.profile.closing === "recipients" ? faults(sheet) : []);
}

function signature(faults: Rule["faults"]): Rule["faults"] {
  return (sheet: Sheet) => (sheet.profile.closing === "none" ? [] : faults(sheet));
}

/** Slips and forms are signed by hand: what they print must look right, nothing must be printed. */
function owes({ closing }: Profile, part: Paragraph | undefined) {
  return closing === "recipients" ? missing(part, "chữ ký") : [];
}
