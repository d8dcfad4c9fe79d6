import { describe } from "vitest";
import { FAULTED } from "../../src/workbook/value.ts";
import { testCells } from "../support/cell-table.ts";
import { columnOfType, readingContext } from "../support/reading-context.ts";

const context = readingContext();

describe("one e-mail address", () => {
  testCells(columnOfType("email"), context, [
    {
      raw: "A.B@X.VN",
      value: "A.B@x.vn",
      because: "the host in small letters, the mailbox as typed",
    },
    {
      raw: "a@x.vn; b@x.vn",
      value: FAULTED,
      faults: ["!email-unreadable several-addresses"],
      because: "one is due",
    },
    { raw: `${"a".repeat(64)}@x.vn`, value: `${"a".repeat(64)}@x.vn`, because: "64 is the limit" },
    {
      raw: ".a@x.vn",
      value: FAULTED,
      faults: ["!email-unreadable bad-address"],
      because: "a dot first",
    },
    {
      raw: "a..b@x.vn",
      value: FAULTED,
      faults: ["!email-unreadable bad-address"],
      because: "two dots",
    },
    { raw: "chưa có", value: undefined, because: "said to have none" },
    {
      raw: 912345678,
      value: FAULTED,
      faults: ["!email-unreadable number"],
      because: "columns shifted",
    },
  ]);
});

describe("several e-mail addresses", () => {
  testCells(columnOfType("email", { several: true }), context, [
    { raw: "a@x.vn; a@X.vn", value: ["a@x.vn"], because: "each once" },
    {
      raw: "a@x.vn; b@@x.vn",
      value: FAULTED,
      faults: ["!email-unreadable bad-address"],
      because: "one is bad",
    },
    {
      raw: "a@x.vn\r\nb@x.vn",
      value: FAULTED,
      faults: ["!email-unreadable line-break"],
      because: "no line break near a header",
    },
    { raw: "a@x.vn\n", value: ["a@x.vn"], because: "a break at the end is trimmed" },
  ]);
});

describe("a telephone number", () => {
  testCells(columnOfType("phone"), context, [
    { raw: "+84 912 345 678", value: "+84 912 345 678", because: "as typed" },
    { raw: "1900 6046", value: "1900 6046", because: "a service number" },
    { raw: "024 3825 1234 máy lẻ 12", value: "024 3825 1234 máy lẻ 12", because: "an extension" },
    {
      raw: "0912345678; 091",
      value: FAULTED,
      faults: ["!phone-unreadable digit-count"],
      because: "one is bad",
    },
    {
      raw: "(Zalo)",
      value: FAULTED,
      faults: ["!phone-unreadable unrecognised"],
      because: "no number",
    },
  ]);
});

describe("a link", () => {
  testCells(columnOfType("link"), context, [
    {
      raw: "https://drive.google.com/file/d/1?usp=sharing",
      value: "https://drive.google.com/file/d/1?usp=sharing",
      because: "an address",
    },
    {
      raw: "drive.google.com/file/d/1",
      value: "https://drive.google.com/file/d/1",
      because: "without its scheme",
    },
    {
      raw: "javascript:alert(1)",
      value: FAULTED,
      faults: ["!link-unreadable bad-address"],
      because: "a script",
    },
    {
      raw: "https://docs.g\u043e\u043egle.com/",
      value: FAULTED,
      faults: ["!link-unreadable non-ascii"],
      because: "Cyrillic letters",
    },
    {
      raw: "đã gửi",
      value: FAULTED,
      faults: ["!link-unreadable no-address"],
      because: "no address",
    },
    {
      raw: "https://a.vn https://b.vn",
      value: FAULTED,
      faults: ["!link-unreadable several-addresses"],
      because: "two",
    },
    {
      raw: "https://a@evil.vn/",
      value: FAULTED,
      faults: ["!link-unreadable bad-address"],
      because: "a user before the host",
    },
    { raw: "-", value: undefined, because: "a placeholder" },
  ]);
});
