import { describe, expect, it } from "vitest";
import { planMails } from "../../src/commands/remind.ts";
import type { LedgerEntry } from "../../src/domain/mail.ts";
import { dayCell, type EditionFixture, editionBoard, unitRow } from "../support/edition-fixture.ts";
import { digestOf, entriesOf, only, taskRow, unitMails } from "../support/reminder-run.ts";

const DUE = "2020-05-13";

function plan(
  fixture: Partial<EditionFixture> = {},
  options: Parameters<typeof planMails>[1] = { ledger: [] },
) {
  const base = { asOf: DUE, units: [unitRow("HB")], office: only(taskRow()) };
  return planMails(editionBoard({ ...base, ...fixture }), options);
}

describe("one mail a unit a day", () => {
  it("bears its key, its units and a code that its subject ends with", () => {
    const [mail] = plan().mails;
    expect(mail).toMatchObject({
      kind: "unit-reminder",
      day: DUE,
      keys: ["SCT-III-2020|HB|2020-05-13"],
      units: ["HB"],
      to: [{ name: "Phòng HB", address: "hb@danang.example" }],
      cc: [],
    });
    expect(mail?.code).toMatch(/^[2-9A-HJKMNP-TV-Z]{6}$/);
    expect(mail?.subject).toBe(
      `[SCT-III-2020 · HB] Nhắc 1 việc đến hạn – Hội nghị điển hình tiên tiến lần thứ III (mã ${mail?.code})`,
    );
  });

  it("writes nothing the second time, whatever became of the first", () => {
    const { mails } = plan();
    for (const state of ["SENT", "UNCERTAIN", "PLANNED"] as const) {
      const ledger = mails.flatMap((mail) => entriesOf(mail, state));
      expect(plan({}, { ledger }).mails).toEqual([]);
    }
  });

  it("writes again the same day under the same key what definitely failed", () => {
    const { mails } = plan();
    const ledger = mails.flatMap((mail) => entriesOf(mail, "FAILED"));
    expect(plan({}, { ledger }).mails.map(({ keys }) => keys)).toEqual(
      mails.map(({ keys }) => keys),
    );
  });

  it("keeps a second reason of the same day for the next", () => {
    const ledger = unitMails(plan().mails).flatMap((mail) => entriesOf(mail));
    const office = only(taskRow(), taskRow({ Mã: "T02", Việc: "Gửi báo cáo" }));
    expect(unitMails(plan({ office }, { ledger }).mails)).toEqual([]);
    const next = unitMails(plan({ office, asOf: "2020-05-14" }, { ledger }).mails);
    expect(next.map(({ steps }) => steps)).toEqual([
      ["HB|T02|before-7|2020-05-13", "HB|T02|before-1|2020-05-13", "HB|T02|last|2020-05-13"],
    ]);
  });

  it("holds to it when the edition's sign is corrected in the middle of the day", () => {
    const ledger = plan().mails.flatMap((mail) => entriesOf(mail));
    expect(plan({ settings: { KY_HIEU: "SCTĐN" } }, { ledger }).mails).toEqual([]);
  });

  it("does not depend on the zone of the machine", () => {
    const before = process.env["TZ"];
    const inZone = (zone: string) => {
      process.env["TZ"] = zone;
      return plan().mails;
    };
    try {
      expect(inZone("Pacific/Kiritimati")).toEqual(inZone("Pacific/Pago_Pago"));
    } finally {
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
  });

  it("puts the most overdue units first and the digest last", () => {
    const units = [unitRow("A"), unitRow("B"), unitRow("C"), unitRow("VP")];
    const office = only(
      taskRow({ "Thực hiện": "Mã ∈ A | C" }),
      taskRow({ Mã: "T02", Hạn: "10/05/2020", "Thực hiện": "Mã = C" }),
      taskRow({ Mã: "T03", Hạn: "01/05/2020", "Thực hiện": "Mã = B" }),
    );
    const { mails } = plan({ units, office });
    expect(mails.map(({ units: [unit] }) => unit)).toEqual(["B", "C", "A", "VP"]);
  });

  it("is silent on a day off, and the next digest says so", () => {
    const off = { settings: { NGAY_NGHI_LE: "13/05/2020" } };
    expect(plan(off)).toEqual({ mails: [], pending: [], lapsed: [], withheld: [] });
    const { mails } = plan({ ...off, asOf: "2020-05-14" });
    expect(digestOf(mails).text).toContain("Ngày 13/05/2020 là ngày nghỉ, không gửi thư.");
  });
});

describe("a mail that waits in the ledger", () => {
  const waiting = plan().mails.flatMap((mail) => entriesOf(mail, "PLANNED"));

  it("goes on the next run under its own key, with what is due by then", () => {
    const { mails, pending, lapsed } = plan({ asOf: "2020-05-15" }, { ledger: waiting });
    expect(mails).toEqual([]);
    expect(pending.map(({ keys, day }) => [...keys, day])).toEqual([
      ["SCT-III-2020|VP-digest|2020-05-13", "2020-05-15"],
      ["SCT-III-2020|HB|2020-05-13", "2020-05-15"],
    ]);
    expect(pending[1]?.steps).toContain("HB|T01|after-2|2020-05-13");
    expect(lapsed).toEqual([]);
  });

  it("lapses when there is nothing left to say", () => {
    const entry = {
      "Tiến độ": [{ "Đơn vị": "HB", "Mã việc": "T01", "Ngày hoàn thành": dayCell("2020-05-13") }],
    };
    const { pending, lapsed } = plan({ entry }, { ledger: waiting });
    expect(unitMails(pending)).toEqual([]);
    expect(lapsed).toEqual(["SCT-III-2020|HB|2020-05-13"]);
  });

  it("waits on while another mail of its unit, or another digest, went that day", () => {
    const today = plan({ asOf: "2020-05-15" }).mails.flatMap((mail) => entriesOf(mail));
    const office = only(taskRow(), taskRow({ Mã: "T02", Hạn: "14/05/2020" }));
    const ledger = [...waiting, ...today];
    expect(plan({ office, asOf: "2020-05-15" }, { ledger })).toMatchObject({
      mails: [],
      pending: [],
      lapsed: [],
    });
    const next = plan({ office, asOf: "2020-05-18" }, { ledger });
    const keys = waiting.map(({ key }) => key);
    expect(next.pending.map(({ keys: [key] }) => key)).toEqual([...keys].reverse());
  });

  it("goes before the digest of the same day, and after one that a short quota left behind", () => {
    const first = (asOf: string) => plan({ asOf }, { ledger: waiting }).pending[0]?.kind;
    expect([first("2020-05-13"), first("2020-05-14")]).toEqual(["unit-reminder", "office-digest"]);
  });

  it("does not go twice on the day it went", () => {
    const { pending } = plan({ asOf: "2020-05-15" }, { ledger: waiting });
    const ledger = [...waiting, ...pending.flatMap((mail) => entriesOf(mail))];
    expect(plan({ asOf: "2020-05-15" }, { ledger })).toMatchObject({ mails: [], pending: [] });
  });
});

describe("units that share an address", () => {
  const units = [
    unitRow("A", { Email: "Chung@danang.example; a@danang.example" }),
    unitRow("B", { Email: "a@danang.example; chung@danang.example" }),
    unitRow("C", { Email: "a@danang.example" }),
  ];

  it("get one mail with all units and keys", () => {
    const mails = unitMails(plan({ units }).mails);
    expect(mails.map(({ units: codes }) => codes)).toEqual([["A", "B"], ["C"]]);
    expect(mails[0]?.keys).toEqual(["SCT-III-2020|A|2020-05-13", "SCT-III-2020|B|2020-05-13"]);
    expect(mails[0]?.to.map(({ address }) => address)).toEqual([
      "Chung@danang.example",
      "a@danang.example",
    ]);
    expect(mails[0]?.text).toContain("Việc cần làm – Phòng A");
    expect(mails[0]?.text).toContain("Việc cần làm – Phòng B");
  });
});

describe("the head of a unit", () => {
  const units = [unitRow("HB", { "Email thủ trưởng": "head@danang.example" })];
  const on = (asOf: string, more: Partial<EditionFixture> = {}) =>
    unitMails(plan({ asOf, units, ...more }).mails)[0];

  it.each([
    { asOf: "2020-05-13", kind: "unit-reminder", because: "the last day" },
    { asOf: "2020-05-15", kind: "unit-reminder", because: "2 days late" },
    { asOf: "2020-05-18", kind: "escalation", because: "5 days late, a working day at last" },
  ])("on $asOf: $kind, $because", ({ asOf, kind }) => {
    expect(on(asOf)?.kind).toBe(kind);
  });

  it.each([
    { late: "2020-05-19", kind: "unit-reminder", because: "the day before" },
    { late: "2020-05-20", kind: "escalation", because: "the day itself" },
    { late: "2020-05-21", kind: "escalation", because: "the day after" },
  ])("at the threshold of 7 days, $because: $kind", ({ late, kind }) => {
    const office = only(taskRow({ "Báo cáo cấp trên sau": 7, "Nhắc lại sau hạn": 1 }));
    expect(on(late, { office })?.kind).toBe(kind);
  });

  it("stands in Cc by office, not by name, and the digest says so", () => {
    const named = [unitRow("HB", { ...units[0], "Thủ trưởng": "Bạch Duy Lộc" })];
    const { mails } = plan({ asOf: "2020-05-18", units: named });
    expect(mails[0]?.cc).toEqual([{ name: "Thủ trưởng Phòng HB", address: "head@danang.example" }]);
    expect(JSON.stringify(mails)).not.toContain("Bạch Duy Lộc");
    expect(digestOf(mails).text).toContain("Phòng HB: Nhắc 1 việc quá hạn (đồng gửi thủ trưởng)");
  });

  it("does not get the mail twice where the unit's address is the head's own", () => {
    const same = units.map((row) => ({ ...row, Email: "Head@danang.example" }));
    expect(on("2020-05-18", { units: same })).toMatchObject({ kind: "escalation", cc: [] });
  });

  it.each([
    { because: "BAO_CAO_CAP_TREN is Không", more: { settings: { BAO_CAO_CAP_TREN: "Không" } } },
    { because: "the head has no address", more: { units: [unitRow("HB")] } },
    {
      because: "the cell is blank",
      more: { office: only(taskRow({ "Báo cáo cấp trên sau": null })) },
    },
  ])("is left out where $because", ({ more }) => {
    expect(on("2020-05-18", more)).toMatchObject({ kind: "unit-reminder", cc: [] });
  });
});

describe("units that get no mail", () => {
  it.each([
    { more: { "Ngừng nhắc": true }, reason: "stopped", words: "Ngừng nhắc" },
    { more: { "Địa chỉ hỏng": true }, reason: "broken-address", words: "Địa chỉ hỏng" },
    { more: { Email: null }, reason: "no-address", words: "chưa có địa chỉ thư" },
    { more: { Email: "hb(at)danang" }, reason: "no-address", words: "chưa có địa chỉ thư" },
  ])("$reason: named with their telephone", ({ more, reason, words }) => {
    const units = [unitRow("HB", { "Điện thoại": "0236 3000 101", ...more })];
    const { mails, withheld } = plan({ units });
    expect(unitMails(mails)).toEqual([]);
    expect(withheld).toEqual([{ unit: "HB", reason, phone: "0236 3000 101", tasks: 1 }]);
    const line = digestOf(mails)
      .text.split("\n")
      .find((text) => text.startsWith("- Phòng HB: đ") || text.startsWith("- Phòng HB: c"));
    expect(line).toContain(words);
    expect(line).toContain("0236 3000 101");
  });

  it("says so when Văn phòng itself has no address", () => {
    const { mails, withheld } = plan({ settings: { EMAIL_VAN_PHONG: null } });
    expect(mails.map(({ kind }) => kind)).toEqual(["unit-reminder"]);
    expect(withheld).toEqual([{ unit: "VP", reason: "no-office-address", tasks: 0 }]);
  });
});

describe("the office digest", () => {
  it("goes out every working day, also when nothing is due, and never takes VP's own key", () => {
    const { mails } = plan({ asOf: "2020-04-20", units: [unitRow("VP")] });
    expect(mails.map(({ keys }) => keys)).toEqual([["SCT-III-2020|VP-digest|2020-04-20"]]);
    const due = plan({ units: [unitRow("VP")] }).mails.flatMap(({ keys }) => keys);
    expect(due).toEqual(["SCT-III-2020|VP|2020-05-13", "SCT-III-2020|VP-digest|2020-05-13"]);
  });

  it("tells what failed, what is uncertain and how to look for it", () => {
    const [mail] = plan().mails;
    if (mail === undefined) throw new RangeError("no mail");
    const entry = (state: LedgerEntry["state"], unit: string): LedgerEntry[] =>
      entriesOf(mail, state).map((one) => ({
        ...one,
        key: `SCT-III-2020|${unit}|2020-05-12`,
        day: "2020-05-12",
        units: [unit],
        detail: "Xin lỗi bạn, máy chủ đã gặp lỗi",
      }));
    const ledger = [...entry("UNCERTAIN", "HB"), ...entry("FAILED", "TB"), ...entry("SENT", "KB")];
    const options = { ledger, lastCompleteRun: "2020-05-12", quotaLeft: 97 };
    const { text } = digestOf(
      plan({ units: ["HB", "TB", "KB"].map((code) => unitRow(code)) }, options).mails,
    );
    expect(text).toContain(`in:sent subject:"${mail.code}"`);
    expect(text).toContain("máy chủ đã gặp lỗi");
    expect(text).toMatch(/== Không gửi được ==\n\n- Phòng TB/);
    expect(text).toContain("1 thư đã giao cho hệ thống thư");
    expect(text).toContain("Lần chạy trọn vẹn gần nhất: 12/05/2020, hôm qua.");
    expect(text).toContain("Hôm nay còn gửi được 97 thư.");
  });

  it("drops a failure once a mail of the same unit went out, that very day", () => {
    const [mail] = plan().mails;
    if (mail === undefined) throw new RangeError("no mail");
    const failed = entriesOf(mail, "FAILED").map((one) => ({ ...one, day: "2020-05-15" }));
    const sent = entriesOf(mail).map((one) => ({
      ...one,
      key: "SCT-III-2020|HB|2020-05-15",
      day: "2020-05-15",
    }));
    const textOn = (ledger: readonly LedgerEntry[]) =>
      digestOf(plan({ asOf: "2020-05-18" }, { ledger }).mails).text;
    expect(textOn(failed)).toContain("Không gửi được");
    expect(textOn([...failed, ...sent])).not.toContain("Không gửi được");
  });
});
