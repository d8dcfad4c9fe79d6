import type { Person } from "./people.ts";
import { type PersonWish, peopleFrom } from "./people.ts";
import { at, type Random, randomFrom } from "./prng.ts";
import type { UnitPlan } from "./unit-plan.ts";
import { UNIT_PLANS } from "./unit-plans.ts";

/** Someone who works in a unit. */
export interface Member extends Person {
  readonly position: string;
  readonly department: string;
  readonly isDirectWorker: boolean;
}

/** One who is put forward, alone or as the collective that a member stands for. */
export interface Nominee {
  readonly unit: UnitPlan;
  readonly subject: "Tập thể" | "Cá nhân";
  readonly name: string;
  readonly awardForm?: string;
  readonly isPraised: boolean;
  /** The individual, or who speaks for the collective. */
  readonly member: Member;
}

/** What all builders of tabs share, so that one person is the same everywhere. */
export interface World {
  readonly random: Random;
  readonly newMember: (unit: UnitPlan, index: number, wish?: PersonWish) => Member;
  readonly heads: ReadonlyMap<string, Member>;
  readonly plans: readonly UnitPlan[];
}

const POSITIONS = [
  "Trưởng phòng",
  "Chuyên viên",
  "Chuyên viên chính",
  "Phó Trưởng phòng",
  "Kỹ sư",
  "Nhân viên",
  "Tổ trưởng",
];
const WORKSHOP_POSITIONS = [
  "Công nhân",
  "Tổ trưởng sản xuất",
  "Công nhân kỹ thuật",
  "Kỹ thuật viên",
  "Quản đốc",
];

export function worldFrom(seed: number): World {
  const random = randomFrom(seed);
  const person = peopleFrom(random);
  const newMember = (unit: UnitPlan, index: number, wish: PersonWish = {}): Member => {
    const isWorkshop = unit.kind === "Doanh nghiệp" || unit.allMen === true;
    return {
      ...person({ gender: unit.allMen && "Nam", bornTo: unit.bornBefore, ...wish }),
      position: at(isWorkshop ? WORKSHOP_POSITIONS : POSITIONS, index),
      department: at(unit.departments, index),
      isDirectWorker: index % (isWorkshop ? 2 : 3) === 1,
    };
  };
  const heads = new Map(
    UNIT_PLANS.map((unit) => [
      unit.code,
      { ...newMember(unit, 0, { bornTo: 1976 }), position: headTitle(unit), isDirectWorker: false },
    ]),
  );
  return { random, newMember, heads, plans: UNIT_PLANS };
}

function headTitle({ kind, code }: UnitPlan): string {
  if (code === "VP") return "Chánh Văn phòng";
  if (code === "TTRA") return "Chánh Thanh tra";
  if (code === "CD") return "Chủ tịch Công đoàn";
  if (code === "DTN") return "Bí thư Đoàn";
  if (kind === "Cụm" || kind === "Ban, tổ giúp việc") return "Trưởng ban";
  return kind === "Phòng" ? "Trưởng phòng" : "Giám đốc";
}
