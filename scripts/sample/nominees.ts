import { addDays } from "../../src/domain/day.ts";
import type { PersonWish } from "./people.ts";
import { at, wholeFrom } from "./prng.ts";
import { dayCell, type Row, rowOf } from "./row.ts";
import type { Nominating, UnitPlan } from "./unit-plan.ts";
import type { Nominee, World } from "./world.ts";

export const FLAG = "Cờ thi đua của UBND thành phố";
export const CITY = "Bằng khen của Chủ tịch UBND thành phố";
export const MINISTRY = "Bằng khen của Bộ trưởng Bộ Công Thương";
export const DEPARTMENT = "Giấy khen của Giám đốc Sở";
const PRAISE = [
  "Phương tiện thông tin của đơn vị",
  "Đưa vào báo cáo tổng kết của đơn vị; Phương tiện thông tin của Trung ương, thành phố",
  "Mời dự gặp mặt cấp thành phố",
  "Tham luận tại hội nghị của đơn vị; Đại biểu Đại hội thi đua yêu nước thành phố",
];

const KINDS: readonly (readonly [keyof Nominating, Nominee["subject"], string | undefined])[] = [
  ["flags", "Tập thể", FLAG],
  ["cityCollectives", "Tập thể", CITY],
  ["departmentCollectives", "Tập thể", DEPARTMENT],
  ["ministryIndividuals", "Cá nhân", MINISTRY],
  ["cityIndividuals", "Cá nhân", CITY],
  ["flagIndividuals", "Cá nhân", FLAG],
  ["departmentIndividuals", "Cá nhân", DEPARTMENT],
  ["praised", "Cá nhân", undefined],
  ["undecided", "Cá nhân", undefined],
];

/** Everyone whom a unit puts forward, highest award first. */
export function nomineesOf(unit: UnitPlan, world: World): readonly Nominee[] {
  const made: Nominee[] = [];
  for (const [kind, subject, awardForm] of KINDS) {
    for (let count = unit.nominating[kind] ?? 0; count > 0; count--) {
      const collectives = made.filter((nominee) => nominee.subject === "Tập thể").length;
      const member = memberFor(unit, made.length, { kind, world });
      made.push({
        unit,
        subject,
        name: subject === "Tập thể" ? collectiveName(unit, collectives, kind) : member.name,
        ...(awardForm === undefined ? {} : { awardForm }),
        isPraised: kind === "praised",
        member,
      });
    }
  }
  return made;
}

function memberFor(
  unit: UnitPlan,
  index: number,
  { kind, world }: { kind: keyof Nominating; world: World },
) {
  const head = world.heads.get(unit.code);
  if (unit.code === "DNCK" && kind === "cityIndividuals" && head !== undefined) return head;
  const young: PersonWish =
    index % 4 === 3 && unit.bornBefore === undefined ? { bornFrom: 1985 } : {};
  const member = world.newMember(unit, index, young);
  // The own workbook's unit sends nobody from its last department to its own conference.
  const departments = unit.departments.slice(0, unit.code === "TTXTTM" ? -1 : undefined);
  return { ...member, department: at(departments, index) };
}

/** The unit itself first where it is proposed for the flag or has no parts; then its departments. */
function collectiveName(unit: UnitPlan, index: number, kind: keyof Nominating): string {
  if (kind === "flags" || unit.kind === "Phòng") return unit.name;
  const part = at(unit.departments, index);
  return `${part}, ${unit.shortName ?? unit.name}`;
}

const HOME_PLACES = [
  "Hòa Vang, Đà Nẵng",
  "Điện Bàn, Quảng Nam",
  "Núi Thành, Quảng Nam",
  "Phú Vang, Thừa Thiên Huế",
  "Hải Lăng, Quảng Trị",
  "Bình Sơn, Quảng Ngãi",
  "Hoài Nhơn, Bình Định",
  "Đức Thọ, Hà Tĩnh",
  "Đông Giang, Quảng Nam",
  "Thanh Khê, Đà Nẵng",
];
const DEEDS = [
  "Chủ trì 02 sáng kiến được công nhận cấp cơ sở, rút ngắn một nửa thời gian xử lý hồ sơ.",
  "Hoàn thành xuất sắc nhiệm vụ 5 năm liền; hướng dẫn 12 đồng nghiệp mới.",
  "Cải tiến quy trình, tiết kiệm 8 % chi phí hằng năm.",
  "Vận động 30 doanh nghiệp tham gia kết nối cung cầu.",
  "Giữ an toàn tuyệt đối trong 60 tháng, không xảy ra sự cố.",
];
const RECEIVED = [
  "Giấy khen của Giám đốc Sở năm 2017, 2019",
  "Chiến sĩ thi đua cơ sở năm 2018, 2019",
  "Bằng khen của Chủ tịch UBND thành phố năm 2018",
  "Lao động tiên tiến 5 năm liền",
];

/** A nominee's row of `Đề cử`, with nothing amiss in it. */
export function nomineeRow(nominee: Nominee, index: number, world: World): Row {
  const { unit, member, awardForm } = nominee;
  const isIndividual = nominee.subject === "Cá nhân";
  const isCity = awardForm === CITY || awardForm === FLAG;
  const isVoted = isCity && !isIndividual && unit.inCluster === true;
  const file = `${unit.code.toLowerCase()}-${String(index + 1).padStart(2, "0")}`;
  const isPraised = nominee.isPraised || (awardForm === DEPARTMENT && index % 5 === 0);
  return rowOf({
    "Đơn vị": unit.code,
    "Đối tượng": nominee.subject,
    "Họ và tên hoặc tên tập thể": nominee.name,
    "Ngày sinh": isIndividual ? dayCell(member.bornOn) : undefined,
    "Giới tính": isIndividual ? member.gender : undefined,
    "Quê quán": isIndividual ? at(HOME_PLACES, wholeFrom(world.random, 0, 9)) : undefined,
    "Chức vụ": isIndividual ? member.position : undefined,
    "Phòng, bộ phận": isIndividual ? member.department : undefined,
    "Hình thức khen thưởng": awardForm,
    "Hình thức biểu dương": isPraised ? at(PRAISE, index) : undefined,
    "Lao động trực tiếp": isIndividual && member.isDirectWorker ? true : undefined,
    "Người đứng đầu đơn vị":
      world.heads.get(unit.code) === member && isIndividual ? true : undefined,
    "Được hội nghị đơn vị công nhận": isCity ? true : undefined,
    "Cụm thi đua bình xét": isVoted ? true : undefined,
    "Biên bản bình xét": isVoted ? `https://tailieu.danang.example/bien-ban/${file}` : undefined,
    ...(isIndividual ? {} : aboutCollective(nominee, index)),
    "Tóm tắt thành tích": at(DEEDS, index + unit.code.length),
    "Khen thưởng đã nhận": at(RECEIVED, index),
    "Báo cáo tóm tắt": `https://tailieu.danang.example/bao-cao/${file}`,
    "Số trang": 2 + (index % 2),
    Ảnh: `https://tailieu.danang.example/anh/${file}`,
    "Ngày gửi báo cáo": isSent(nominee, index)
      ? dayCell(addDays("2020-04-20", wholeFrom(world.random, 0, 16)))
      : undefined,
  });
}

function aboutCollective({ unit, name }: Nominee, index: number): Row {
  const isWhole = name === unit.name;
  const members = isWhole
    ? unit.individuals
    : Math.ceil(unit.individuals / unit.departments.length);
  const isCompany = unit.kind === "Doanh nghiệp";
  const work = isCompany
    ? "Tổ chức sản xuất, kinh doanh"
    : "Tham mưu, thực hiện nhiệm vụ được giao";
  return {
    "Quá trình thành lập": `Thành lập năm ${2003 + (index % 9)}, kiện toàn tổ chức năm 2016.`,
    "Cơ cấu tổ chức": `${members} cán bộ, viên chức, người lao động; ${1 + (index % 3)} tổ.`,
    "Chức năng, nhiệm vụ": `${work} của ${isWhole ? "đơn vị" : (unit.shortName ?? unit.name)}.`,
  };
}

/** Some units have sent every report; the others still have three days. */
function isSent({ unit }: Nominee, index: number): boolean {
  return ["KHTCTH", "QLCN", "TTKC", "TTHTDN", "CD"].includes(unit.code) || index % 3 !== 2;
}
