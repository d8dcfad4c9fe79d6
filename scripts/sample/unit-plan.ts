import type { Day } from "../../src/domain/day.ts";

/** How many nominees of each kind a unit puts forward, in the order of its rows. */
export interface Nominating {
  readonly flags?: number;
  readonly cityCollectives?: number;
  readonly departmentCollectives?: number;
  readonly ministryIndividuals?: number;
  readonly cityIndividuals?: number;
  /** Individuals put forward, by mistake, for an award that only collectives get. */
  readonly flagIndividuals?: number;
  readonly departmentIndividuals?: number;
  /** Recognised without an award. */
  readonly praised?: number;
  /** Neither an award nor a recognition is chosen yet. */
  readonly undecided?: number;
}

export interface Attending {
  readonly exemplary: number;
  readonly others: number;
}

/** One unit of the sample department, and what it does in the edition. */
export interface UnitPlan {
  readonly code: string;
  readonly name: string;
  readonly shortName?: string;
  readonly formerNames?: string;
  readonly kind:
    | "Phòng"
    | "Đơn vị trực thuộc"
    | "Đoàn thể"
    | "Cụm"
    | "Doanh nghiệp"
    | "Ban, tổ giúp việc";
  readonly holdsConference: boolean;
  readonly inCluster?: true;
  readonly quotaGroup?: string;
  /** Absent: the cell is left blank. */
  readonly collectives?: number;
  readonly individuals: number;
  readonly departments: readonly string[];
  readonly nominating: Nominating;
  readonly unitConference?: Attending;
  readonly departmentConference: Attending;
  /** Fewer places than delegates where a violation is planted. */
  readonly delegateQuota: number;
  readonly allMen?: true;
  readonly bornBefore?: number;
  readonly heldOn?: Day;
}

export const CLUSTER_NAME = "Cụm thi đua các đơn vị thuộc Sở";
const ROOMS = "Khối phòng";
const room = { kind: "Phòng", holdsConference: false, quotaGroup: ROOMS, collectives: 1 } as const;
const centre = { kind: "Đơn vị trực thuộc", holdsConference: true, inCluster: true } as const;
const company = { kind: "Doanh nghiệp", holdsConference: true } as const;

const ROOM_PLANS: readonly UnitPlan[] = [
  {
    ...room,
    code: "VP",
    name: "Văn phòng Sở",
    individuals: 14,
    departments: ["Bộ phận Văn thư", "Bộ phận Thi đua", "Bộ phận Kế toán"],
    nominating: {
      departmentCollectives: 1,
      cityIndividuals: 1,
      departmentIndividuals: 2,
      praised: 1,
    },
    departmentConference: { exemplary: 4, others: 3 },
    delegateQuota: 8,
  },
  {
    ...room,
    code: "KHTCTH",
    name: "Phòng Kế hoạch - Tài chính - Tổng hợp",
    shortName: "Phòng KH-TC-TH",
    individuals: 11,
    departments: ["Tổ Kế hoạch", "Tổ Tài chính"],
    nominating: {
      cityCollectives: 1,
      ministryIndividuals: 1,
      cityIndividuals: 1,
      departmentIndividuals: 2,
    },
    departmentConference: { exemplary: 4, others: 2 },
    delegateQuota: 6,
  },
  {
    ...room,
    code: "QLCN",
    name: "Phòng Quản lý công nghiệp",
    individuals: 10,
    departments: ["Tổ Công nghiệp chế biến", "Tổ Cụm công nghiệp"],
    nominating: { departmentCollectives: 1, cityIndividuals: 1, departmentIndividuals: 2 },
    departmentConference: { exemplary: 3, others: 2 },
    delegateQuota: 5,
  },
  {
    ...room,
    code: "QLTM",
    name: "Phòng Quản lý thương mại",
    individuals: 12,
    departments: ["Tổ Thương mại nội địa", "Tổ Xuất nhập khẩu"],
    nominating: { departmentCollectives: 1, cityIndividuals: 1, departmentIndividuals: 2 },
    departmentConference: { exemplary: 3, others: 2 },
    delegateQuota: 5,
  },
  {
    ...room,
    code: "QLNL",
    name: "Phòng Quản lý năng lượng",
    formerNames: "Phòng Quản lý điện năng; Phòng Điện",
    individuals: 9,
    departments: ["Tổ Điện lực", "Tổ Năng lượng tái tạo"],
    nominating: { cityIndividuals: 1, departmentIndividuals: 3 },
    departmentConference: { exemplary: 3, others: 1 },
    delegateQuota: 4,
  },
  {
    ...room,
    code: "KTAT",
    name: "Phòng Kỹ thuật an toàn - Môi trường",
    individuals: 9,
    departments: ["Tổ An toàn", "Tổ Môi trường"],
    nominating: { departmentIndividuals: 2, praised: 1, undecided: 1 },
    departmentConference: { exemplary: 3, others: 1 },
    delegateQuota: 4,
  },
  {
    ...room,
    code: "TTRA",
    name: "Thanh tra Sở",
    individuals: 8,
    departments: ["Tổ Thanh tra hành chính", "Tổ Thanh tra chuyên ngành"],
    nominating: { cityIndividuals: 1, departmentIndividuals: 2 },
    departmentConference: { exemplary: 2, others: 1 },
    delegateQuota: 3,
  },
];

const CENTRE_PLANS: readonly UnitPlan[] = [
  {
    ...centre,
    code: "TTKC",
    name: "Trung tâm Khuyến công và Tư vấn phát triển công nghiệp",
    shortName: "Trung tâm Khuyến công",
    collectives: 6,
    individuals: 34,
    departments: ["Phòng Hành chính", "Phòng Khuyến công", "Phòng Tư vấn", "Tổ Truyền thông"],
    nominating: {
      flags: 1,
      cityCollectives: 1,
      departmentCollectives: 1,
      cityIndividuals: 2,
      departmentIndividuals: 3,
    },
    unitConference: { exemplary: 18, others: 6 },
    departmentConference: { exemplary: 7, others: 2 },
    delegateQuota: 9,
    heldOn: "2020-03-12",
  },
  {
    ...centre,
    code: "TTXTTM",
    name: "Trung tâm Xúc tiến thương mại",
    collectives: 5,
    individuals: 28,
    departments: [
      "Phòng Tổng hợp",
      "Phòng Hội chợ",
      "Phòng Thông tin",
      "Phòng Dịch vụ",
      "Tổ Thiết kế",
    ],
    nominating: {
      cityCollectives: 1,
      departmentCollectives: 2,
      ministryIndividuals: 1,
      cityIndividuals: 3,
      departmentIndividuals: 3,
    },
    unitConference: { exemplary: 13, others: 5 },
    departmentConference: { exemplary: 7, others: 3 },
    delegateQuota: 10,
    heldOn: "2020-03-20",
  },
  {
    ...centre,
    code: "TTHTDN",
    name: "Trung tâm Hỗ trợ doanh nghiệp công thương",
    shortName: "Trung tâm Hỗ trợ DN",
    collectives: 5,
    individuals: 22,
    departments: ["Phòng Hành chính", "Phòng Đào tạo", "Phòng Tư vấn pháp lý"],
    nominating: { departmentCollectives: 3, cityIndividuals: 1, departmentIndividuals: 3 },
    unitConference: { exemplary: 12, others: 8 },
    departmentConference: { exemplary: 5, others: 3 },
    delegateQuota: 8,
    heldOn: "2020-03-27",
  },
  {
    ...centre,
    code: "TTKD",
    name: "Trung tâm Kiểm định kỹ thuật an toàn công nghiệp",
    shortName: "Trung tâm Kiểm định",
    collectives: 5,
    individuals: 26,
    departments: ["Phòng Hành chính", "Phòng Kiểm định 1", "Phòng Kiểm định 2"],
    nominating: {
      cityCollectives: 1,
      departmentCollectives: 1,
      cityIndividuals: 1,
      flagIndividuals: 1,
      departmentIndividuals: 7,
    },
    unitConference: { exemplary: 11, others: 5 },
    departmentConference: { exemplary: 7, others: 3 },
    delegateQuota: 10,
    allMen: true,
    heldOn: "2020-03-31",
  },
  {
    ...centre,
    code: "TTTKNL",
    name: "Trung tâm Tiết kiệm năng lượng",
    individuals: 21,
    departments: ["Phòng Tổng hợp", "Phòng Kiểm toán năng lượng"],
    nominating: {
      cityCollectives: 1,
      departmentCollectives: 1,
      cityIndividuals: 1,
      departmentIndividuals: 3,
    },
    unitConference: { exemplary: 10, others: 4 },
    departmentConference: { exemplary: 4, others: 2 },
    delegateQuota: 6,
    bornBefore: 1984,
    heldOn: "2020-04-03",
  },
];

const COMPANY_PLANS: readonly UnitPlan[] = [
  {
    ...company,
    code: "DNDM",
    name: "Công ty Cổ phần Dệt may Hòa Lộc An",
    shortName: "Dệt may Hòa Lộc An",
    collectives: 14,
    individuals: 320,
    departments: [
      "Xưởng Sợi",
      "Xưởng Dệt",
      "Xưởng May 1",
      "Xưởng May 2",
      "Phòng Kỹ thuật",
      "Phòng Tổ chức",
    ],
    nominating: {
      flags: 1,
      cityCollectives: 1,
      departmentCollectives: 2,
      cityIndividuals: 2,
      departmentIndividuals: 3,
    },
    unitConference: { exemplary: 73, others: 30 },
    departmentConference: { exemplary: 8, others: 5 },
    delegateQuota: 12,
    heldOn: "2020-03-18",
  },
  {
    ...company,
    code: "DNCK",
    name: "Công ty Cổ phần Cơ khí Trà Giang Mỹ",
    shortName: "Cơ khí Trà Giang Mỹ",
    collectives: 6,
    individuals: 85,
    departments: ["Xưởng Đúc", "Xưởng Gia công", "Phòng Kỹ thuật"],
    nominating: {
      cityCollectives: 1,
      departmentCollectives: 1,
      cityIndividuals: 1,
      departmentIndividuals: 3,
    },
    departmentConference: { exemplary: 4, others: 2 },
    delegateQuota: 6,
  },
  {
    ...company,
    inCluster: true,
    code: "DNTM",
    name: "Công ty TNHH Một thành viên Thương mại Hải Vân Xanh",
    shortName: "Thương mại Hải Vân Xanh",
    collectives: 8,
    individuals: 118,
    departments: ["Phòng Kinh doanh", "Phòng Kế toán", "Kho vận", "Chuỗi cửa hàng"],
    nominating: { departmentCollectives: 2, departmentIndividuals: 3 },
    unitConference: { exemplary: 13, others: 6 },
    departmentConference: { exemplary: 4, others: 2 },
    delegateQuota: 6,
  },
];

const OTHER_PLANS: readonly UnitPlan[] = [
  {
    code: "CD",
    name: "Công đoàn ngành Công Thương",
    kind: "Đoàn thể",
    holdsConference: false,
    collectives: 12,
    individuals: 40,
    departments: ["Ban Chấp hành", "Ban Nữ công"],
    nominating: { departmentCollectives: 1, departmentIndividuals: 2 },
    departmentConference: { exemplary: 3, others: 2 },
    delegateQuota: 5,
  },
  {
    code: "DTN",
    name: "Đoàn Thanh niên Sở",
    kind: "Đoàn thể",
    holdsConference: false,
    collectives: 6,
    individuals: 8,
    departments: ["Ban Chấp hành", "Chi đoàn khối phòng"],
    nominating: { departmentCollectives: 1, cityIndividuals: 1, departmentIndividuals: 1 },
    departmentConference: { exemplary: 3, others: 2 },
    delegateQuota: 5,
  },
  {
    code: "BBT",
    name: "Ban Biên tập Trang thông tin điện tử",
    kind: "Ban, tổ giúp việc",
    holdsConference: false,
    collectives: 1,
    individuals: 6,
    departments: ["Tổ Nội dung"],
    nominating: {},
    departmentConference: { exemplary: 0, others: 1 },
    delegateQuota: 1,
  },
  {
    code: "CUM",
    name: CLUSTER_NAME,
    kind: "Cụm",
    holdsConference: false,
    collectives: 0,
    individuals: 0,
    departments: ["Thường trực cụm"],
    nominating: {},
    departmentConference: { exemplary: 0, others: 1 },
    delegateQuota: 1,
  },
];

/** The unit that fills in a workbook of its own. */
export const OWN_WORKBOOK_UNIT = "TTXTTM";

/** Every unit, in the order of `Đơn vị`. */
export const UNIT_PLANS: readonly UnitPlan[] = [
  ...ROOM_PLANS,
  ...CENTRE_PLANS,
  ...COMPANY_PLANS,
  ...OTHER_PLANS,
];
