import { at, wholeFrom } from "./prng.ts";
import { dayCell, type Row, rowOf } from "./row.ts";
import type { Attending, UnitPlan } from "./unit-plan.ts";
import type { Member, Nominee, World } from "./world.ts";

const HONOURS = [
  "Chiến sĩ thi đua cơ sở",
  "Chiến sĩ thi đua cơ sở",
  "Chiến sĩ thi đua thành phố",
  "Gương điển hình tiên tiến trong các phong trào thi đua yêu nước",
  "Chiến sĩ thi đua cơ sở; Lao động tiên tiến",
  "Chiến sĩ thi đua cơ sở; Chiến sĩ thi đua thành phố",
];
const FIELDS: Readonly<Record<string, string>> = {
  VP: "Quản lý nhà nước, tổng hợp",
  KHTCTH: "Quản lý nhà nước, tổng hợp",
  QLCN: "Công nghiệp",
  QLTM: "Thương mại",
  QLNL: "Năng lượng",
  KTAT: "Kỹ thuật an toàn, môi trường",
  TTRA: "Quản lý nhà nước, tổng hợp",
  TTKC: "Khuyến công, xúc tiến thương mại",
  TTXTTM: "Khuyến công, xúc tiến thương mại",
  TTHTDN: "Thương mại",
  TTKD: "Kỹ thuật an toàn, môi trường",
  TTTKNL: "Năng lượng",
  DNDM: "Công nghiệp",
  DNCK: "Công nghiệp",
  DNTM: "Thương mại",
  CD: "Đảng, đoàn thể",
  DTN: "Đảng, đoàn thể",
};

interface Guest {
  readonly member: Member;
  readonly composition: string;
  readonly honours?: string | undefined;
  readonly standsFor?: string;
}

/** The rows of `Đại biểu` of one unit: its own conference first, then whom it sends to the Sở's. */
export function delegateRows(
  unit: UnitPlan,
  nominees: readonly Nominee[],
  world: World,
): readonly Row[] {
  const own = unit.unitConference;
  return [
    ...(own === undefined ? [] : listOf(unit, own, { nominees, world, conference: "Đơn vị" })),
    ...listOf(unit, unit.departmentConference, { nominees, world, conference: "Sở" }),
  ];
}

interface Listing {
  readonly nominees: readonly Nominee[];
  readonly world: World;
  readonly conference: "Đơn vị" | "Sở";
}

function listOf(
  unit: UnitPlan,
  { exemplary, others }: Attending,
  listing: Listing,
): readonly Row[] {
  const { nominees, world, conference } = listing;
  const guests: Guest[] = otherGuests(unit, others, listing);
  const standing = nominees.slice(0, exemplary).map(exemplarOf);
  guests.push(...standing);
  for (let index = standing.length; index < exemplary; index++) {
    const member = world.newMember(unit, index, index % 5 === 4 ? youngWish(unit) : {});
    guests.push({ member, composition: "Điển hình tiên tiến", honours: at(HONOURS, index) });
  }
  return guests.map((guest, index) => delegateRow(unit, guest, { index, conference, world }));
}

function youngWish({ bornBefore }: UnitPlan) {
  return bornBefore === undefined ? { bornFrom: 1985 } : {};
}

function exemplarOf({ subject, name, member }: Nominee, index: number): Guest {
  return subject === "Tập thể"
    ? { member, composition: "Điển hình tiên tiến", standsFor: name }
    : { member, composition: "Điển hình tiên tiến", honours: at(HONOURS, index) };
}

function otherGuests(
  unit: UnitPlan,
  count: number,
  { nominees, world, conference }: Listing,
): Guest[] {
  const head = world.heads.get(unit.code);
  const isNominated = nominees.some(({ member }) => member === head);
  const guests: Guest[] = [];
  for (let index = 0; index < count; index++) {
    const made = world.newMember(unit, index, {});
    const member = index === 0 && head !== undefined && !isNominated ? head : made;
    const kinds = conference === "Sở" ? ["Đại diện phòng, đơn vị", "Khác"] : KINDS;
    guests.push({ member, composition: index === 0 ? "Lãnh đạo" : at(kinds, index) });
  }
  return guests;
}

const KINDS = ["Đại diện phòng, đơn vị", "Đại diện phòng, đơn vị", "Khách mời", "Khác"];

function delegateRow(
  unit: UnitPlan,
  guest: Guest,
  { index, conference, world }: { index: number; conference: string; world: World },
): Row {
  const { member, composition } = guest;
  const isGuest = composition === "Khách mời";
  // Nobody ticks direct workers in the Sở's list, nor in the list of one centre: both are planted.
  const isTicked = member.isDirectWorker && conference === "Đơn vị" && unit.code !== "TTHTDN";
  return rowOf({
    "Đơn vị": unit.code,
    "Hội nghị": conference,
    "Họ và tên": member.name,
    "Ngày sinh": isGuest ? Number(member.bornOn.slice(0, 4)) : dayCell(member.bornOn),
    "Giới tính": member.gender,
    "Chức vụ": member.position,
    "Phòng, bộ phận": departmentAt(unit, member, { index, conference }),
    "Lĩnh vực": wholeFrom(world.random, 0, 9) === 0 ? undefined : FIELDS[unit.code],
    "Thành phần": composition,
    "Danh hiệu": guest.honours,
    "Đại diện cho tập thể": guest.standsFor,
    "Lao động trực tiếp": isTicked ? true : undefined,
  });
}

/** The own workbook's unit sends nobody from its last department to its own conference: planted. */
function departmentAt(
  unit: UnitPlan,
  member: Member,
  { index, conference }: { index: number; conference: string },
): string {
  const last = unit.departments[unit.departments.length - 1];
  const isLeftOut = unit.code === "TTXTTM" && conference === "Đơn vị" && member.department === last;
  return isLeftOut ? at(unit.departments.slice(0, -1), index) : member.department;
}
