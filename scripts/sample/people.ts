import { type Day, dayOf } from "../../src/domain/day.ts";
import { foldText } from "../../src/domain/text.ts";
import { oneOf, type Random, wholeFrom } from "./prng.ts";

export type Gender = "Nam" | "Nữ";

export interface Person {
  readonly name: string;
  readonly gender: Gender;
  readonly bornOn: Day;
}

export interface PersonWish {
  readonly gender?: Gender | undefined;
  readonly bornFrom?: number | undefined;
  readonly bornTo?: number | undefined;
}

const SURNAMES = words(
  "Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Trần Lê Lê Lê Phạm Phạm Huỳnh Huỳnh Phan Phan Võ Võ Đặng Bùi Đỗ Hồ",
  "Ngô Dương Lý Đinh Mai Trương Tạ Lương Cao Tống Kiều Doãn Bạch Lâm Châu Từ Quách Đoàn Trịnh Văn Hứa Tô",
);
const MIDDLES: Readonly<Record<Gender, readonly string[]>> = {
  Nam: words(
    "Văn Đức Minh Quốc Hữu Thanh Xuân Công Đình Ngọc Anh Trọng Tấn Viết Phước Nhật Hoàng Gia Duy Tiến",
  ),
  Nữ: [
    ...words("Thị Thị Thị Ngọc Thùy Khánh Bảo Diệu Như Hoài"),
    ...["Thị Thanh", "Thị Kim", "Thị Ngọc", "Thị Minh", "Thị Thu", "Thị Bích", "Thị Mỹ"],
  ],
};
const GIVEN: Readonly<Record<Gender, readonly string[]>> = {
  Nam: words(
    "Hùng Dũng Tuấn Sơn Thắng Khoa Vinh Phúc Bình Trung Long Hải Cường Tùng Lâm Toàn Thịnh Kiên Đạt Tín Nghĩa",
    "Quân Khánh Hưng Phong Lộc Hậu Thành Sang Nhân Triều Vũ Hiệp Thuận Luân Nguyên Tài",
  ),
  Nữ: words(
    "Hương Lan Hà Thủy Linh Trang Nga Yến Vân Thảo Phương Loan Nhung Hiền Dung Ngân Châu My Quyên Trâm Diễm",
    "Oanh Thúy Hòa Nguyệt Liên Sương Tuyền Uyên Thơ Giang Nhi Chi Hằng Tiên",
  ),
};

/** Names that forms and columns must hold: long, short, with an apostrophe, of several peoples. */
const RARE: readonly (readonly [string, Gender])[] = [
  ["Tôn Nữ Công Tằng Huyền Trang Thị Nhã Phương", "Nữ"],
  ["H'Yến Niê Kdăm", "Nữ"],
  ["Zơ Râm Thị Nhót", "Nữ"],
  ["Alăng Bhuốch", "Nam"],
  ["Hồ Lê", "Nam"],
  ["Công Huyền Tôn Nữ Diệu Khuê", "Nữ"],
  ["Y Thim Byă", "Nam"],
  ["Nguyễn Phước Bảo Quyền Linh", "Nam"],
  ["Pơ Loong Thị Chơi", "Nữ"],
  ["Tôn Thất Vĩnh Thụy", "Nam"],
];
const RARE_EVERY = 17;

/** Makes people no two of whom share a name, however it is typed. */
export function peopleFrom(random: Random): (wish?: PersonWish) => Person {
  const taken = new Set<string>();
  const rare = [...RARE];
  let made = 0;
  return (wish = {}) => {
    made++;
    const gender = wish.gender ?? (random() < 0.42 ? "Nữ" : "Nam");
    const bornOn = birthDay(random, wish.bornFrom ?? 1961, wish.bornTo ?? 1996);
    const special = made % RARE_EVERY === 0 ? rare.findIndex((one) => one[1] === gender) : -1;
    const [chosen] = special < 0 ? [] : rare.splice(special, 1);
    const name = chosen?.[0] ?? freshName(random, gender, taken);
    taken.add(foldText(name));
    return { name, gender, bornOn };
  };
}

function freshName(random: Random, gender: Gender, taken: ReadonlySet<string>): string {
  for (;;) {
    const parts = [SURNAMES, MIDDLES[gender], GIVEN[gender]].map((part) => oneOf(random, part));
    const name = parts.join(" ");
    if (new Set(name.split(" ")).size === name.split(" ").length && !taken.has(foldText(name))) {
      return name;
    }
  }
}

function birthDay(random: Random, from: number, to: number): Day {
  const [year, month, day] = [
    [from, to],
    [1, 12],
    [1, 28],
  ].map(([low = 1, high = 1]) => wholeFrom(random, low, high));
  const made = dayOf(year ?? from, month ?? 1, day ?? 1);
  if (made === undefined) throw new RangeError(`no day ${day}/${month}/${year}`);
  return made;
}

function words(...lines: readonly string[]): readonly string[] {
  return lines.join(" ").split(" ");
}
