import { dayCell, type Row, rowOf, type Tabs } from "./row.ts";
import type { UnitPlan } from "./unit-plan.ts";
import { CLUSTER_NAME, OWN_WORKBOOK_UNIT } from "./unit-plans.ts";
import type { World } from "./world.ts";

/** The rows of `Đơn vị`. */
export function unitRows(world: World): readonly Row[] {
  return world.plans.map((unit, index) => unitRow(unit, index, world));
}

function unitRow(unit: UnitPlan, index: number, world: World): Row {
  const mailbox = unit.code.toLowerCase();
  const isHolder = unit.holdsConference;
  return rowOf({
    Mã: unit.code,
    Tên: unit.name,
    "Tên viết tắt": unit.shortName,
    "Tên cũ": unit.formerNames,
    Loại: unit.kind,
    "Tổ chức hội nghị": isHolder ? "Có" : "Không",
    "Cụm thi đua": unit.inCluster ? CLUSTER_NAME : undefined,
    "Nhóm tính tỷ lệ": unit.quotaGroup,
    "Tổng số tập thể": unit.collectives,
    "Tổng số cá nhân": unit.individuals,
    "Số phòng, bộ phận": isHolder ? unit.departments.length : undefined,
    "Chỉ tiêu đại biểu Sở": unit.delegateQuota,
    "Thủ trưởng": world.heads.get(unit.code)?.name,
    "Email thủ trưởng": `thutruong.${mailbox}@danang.example`,
    "Cán bộ thi đua": world.newMember(unit, index + 1).name,
    "Điện thoại": phone(index),
    Email:
      index === 12
        ? `${mailbox}@danang.example; thidua.${mailbox}@danang.example`
        : `${mailbox}@danang.example`,
    "Tài khoản Google": isHolder ? `nhaplieu.${mailbox}@danang.example` : undefined,
    "Bảng nhập liệu":
      unit.code === OWN_WORKBOOK_UNIT ? `bang-nhap-lieu-${unit.code}.xlsx` : undefined,
    "Ngừng nhắc": unit.code === "BBT" ? true : undefined,
  });
}

/** Landlines as people type them; none of them is anybody's. */
function phone(index: number): string {
  const last = String(101 + index);
  return [`0236 3000 ${last}`, `(0236) 3000 ${last}`, `0236.3000.${last}`][index % 3] ?? last;
}

/** What the sample sets otherwise than the edition; rows of other codes stay as they are. */
export function editionChanges(world: World): Tabs {
  const [office] = world.plans;
  const head = office && world.heads.get(office.code);
  if (office === undefined || head === undefined) throw new RangeError("the sample has no unit");
  return {
    "Cấu hình": [
      { Mã: "KE_HOACH_SO", "Giá trị": "1128/KH-SCT" },
      { Mã: "KE_HOACH_NGAY", "Giá trị": dayCell("2019-11-18") },
      { Mã: "DIEN_THOAI_VAN_PHONG", "Giá trị": "0236 3000 101" },
      { Mã: "NGUOI_KY_HO_TEN", "Giá trị": world.newMember(office, 0).name },
      { Mã: "VAN_PHONG_KY_HO_TEN", "Giá trị": head.name },
      { Mã: "DIA_DIEM_HOI_NGHI_SO", "Giá trị": "Hội trường Trung tâm Xúc tiến thương mại" },
    ],
    "Thời hạn": [
      { Mã: "T02", "Gia hạn": "DNTM = 25/12/2019" },
      {
        Mã: "T03",
        "Gia hạn": "DNTM = 15/05/2020",
        "Văn bản gia hạn": "Công văn số 312/SCT-VP ngày 27/3/2020",
      },
      { Mã: "T19", Hạn: "mỗi 14 ngày từ 06/01/2020" },
    ],
    "Định mức": [
      {
        Mã: "DM20",
        "Áp dụng": "Có",
        Bảng: "Tham luận",
        Theo: "mỗi đơn vị",
        Lọc: "Thời gian (phút) lớn hơn 12",
        "Phép so": "không quá",
        "Giá trị": 1,
        "Mức độ": "Cảnh báo",
        "Căn cứ": "giả định: Văn phòng tự thêm",
        "Lời nhắc": "{đơn vị} có {đã có} tham luận dài, nên rút ngắn.",
      },
    ],
    "Điều kiện": [
      {
        Mã: "DK30",
        "Áp dụng": "Có",
        Bảng: "Tham luận",
        "Thì phải": "Thời gian (phút) ≤ 15",
        "Mức độ": "Cảnh báo",
        "Căn cứ": "giả định: Văn phòng tự thêm",
        "Lời nhắc": "{người nói} trình bày quá 15 phút; rút ngắn.",
      },
      {
        Mã: "DK31",
        "Áp dụng": "Có",
        Bảng: "Đề cử",
        Khi: "Đơn vị.Số đảng viên > 0",
        "Thì phải": "Khen thưởng đã nhận không trống",
        "Mức độ": "Cảnh báo",
        "Căn cứ": "giả định: Văn phòng tự thêm",
        "Lời nhắc": "{tên} chưa ghi khen thưởng đã nhận.",
      },
    ],
  };
}
