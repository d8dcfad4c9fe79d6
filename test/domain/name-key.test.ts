import { describe, expect, it } from "vitest";
import { nameKey } from "../../src/domain/name-key.ts";

describe("two names are one person", () => {
  it.each([
    { one: "NGUYỄN VĂN A", other: "Nguyễn Văn A", because: "case" },
    { one: " Nguyễn  Văn\u00a0A", other: "Nguyễn Văn A", because: "spaces" },
    { one: "Nguye\u0302\u0303n Va\u0306n A", other: "Nguyễn Văn A", because: "Unicode form" },
    { one: "Lê Hoà", other: "Lê Hòa", because: "tone placement" },
    { one: "Nguyễn Văn \u00d0ức", other: "Nguyễn Văn Đức", because: "Eth looks like Đ" },
    { one: "Nguyễn Văn \u0189ức", other: "Nguyễn Văn Đức", because: "and so does African D" },
    { one: "Ông Nguyễn Văn A", other: "Nguyễn Văn A", because: "a title before it" },
    { one: "Đ/c Nguyễn Văn A", other: "Nguyễn Văn A", because: "a comrade" },
    { one: "PGS.TS. Nguyễn Văn A", other: "Nguyễn Văn A", because: "two degrees" },
    { one: "Nguyễn Văn A (Hùng Con)", other: "Nguyễn Văn A", because: "an alias behind it" },
    { one: "K’Brêu", other: "K'Brêu", because: "the apostrophe's form" },
  ])("«$one» and «$other»: $because", ({ one, other }) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    { one: "Trần Thị Bình", other: "Trần Thị Bính", because: "the tone differs" },
    { one: "Đỗ Quí Mĩ", other: "Đỗ Quý Mỹ", because: "i and y are legal spellings" },
    { one: "Nguyen Van A", other: "Nguyễn Văn A", because: "marks are never guessed" },
    { one: "Tsai Lan", other: "Lan", because: "a title ends in a dot or a space" },
  ])("«$one» and «$other» are not: $because", ({ one, other }) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});
