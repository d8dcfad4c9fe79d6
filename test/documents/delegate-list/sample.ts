import type { DelegateList } from "../../../src/documents/delegate-list/content.ts";
import type { Frame } from "../../../src/documents/frame/frame.ts";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import type { ListedDelegate } from "../../../src/documents/rows/listed-delegates.ts";
import { BASIS, frame } from "../sample-frame.ts";

const PEOPLE: readonly Omit<ListedDelegate, "unit">[] = [
  {
    name: "Nguyễn Thị Mẫu",
    birthYear: 1985,
    sex: "female",
    position: "Chuyên viên",
    composition: "Điển hình tiên tiến",
    isExemplary: true,
    isYoung: true,
    isDirectWorker: true,
    field: "Thương mại",
    note: "Chiến sĩ thi đua cơ sở",
  },
  {
    name: "Trần Văn Ấn",
    birthYear: 1970,
    sex: "male",
    position: "Trưởng phòng",
    composition: "Lãnh đạo",
    isExemplary: false,
    isYoung: false,
    isDirectWorker: false,
    field: "Quản lý",
  },
  {
    name: "Lê Hạ",
    birthYear: 1990,
    sex: "female",
    position: "Công nhân",
    composition: "Điển hình tiên tiến",
    isExemplary: true,
    isYoung: true,
    isDirectWorker: true,
    field: "Công nghiệp",
  },
  {
    name: "Trần Hà",
    birthYear: 1988,
    sex: "male",
    position: "Kỹ sư",
    composition: "Điển hình tiên tiến",
    isExemplary: true,
    isYoung: true,
    isDirectWorker: true,
    field: "Công nghiệp",
  },
  {
    name: "Đào Dũng",
    birthYear: 1965,
    position: "Phó Giám đốc",
    composition: "Khách mời",
    isExemplary: false,
    isDirectWorker: false,
  },
  { name: "Phạm Thị Ánh", sex: "female", isExemplary: true },
];

export function delegates(): readonly ListedDelegate[] {
  return [
    "Văn phòng",
    "Chi cục Mẫu Bốn",
    "Công ty Cổ phần Mẫu Ba",
    "Đoàn Thanh niên",
    "Trung tâm Mẫu Một",
  ].flatMap((unit, index) =>
    PEOPLE.slice(0, 6 - (index % 3)).map((person) => ({ ...person, unit })),
  );
}

export function delegateList(regime: Regime, changes: Partial<Frame> = {}): DelegateList {
  return {
    frame: frame(regime, "TTr", { basis: BASIS, ...changes }),
    heldOn: { owed: "Văn phòng điền ngày tổ chức" },
    venue: "Hội trường Sở Công Thương",
    delegates: delegates(),
  };
}
