import { beforeAll, describe, expect, it } from "vitest";
import type { EditionGround } from "../../src/output/new-edition/new-edition-answers.ts";
import type { Pushed } from "../support/apps-script/pushed.ts";
import { FEW } from "./few.ts";
import { builtOffice, OFFICE_ID, officeWorld, tabText, VP } from "./office-world.ts";

let pushed: Pushed;
beforeAll(async () => {
  pushed = await builtOffice();
}, 120_000);

/** The dialog of a new edition: a date becomes another one, typed in brief. */
function dialog(question = "deadlines:T01:due") {
  const { world, project, book } = officeWorld(pushed, FEW);
  const ask = (...args: readonly unknown[]) =>
    world.run(project, { kind: "page", functionName: "hoiThoai", user: VP, args });
  const ground = ask("muc-ky-moi").result as EditionGround;
  const due = ground.questions.find(({ id }) => id === question);
  if (due === undefined) throw new Error(`nothing asks ${question}`);
  const write = () => ask("ghi-ky-moi", [{ id: due.id, old: due.old, text: "5/6/2024" }]);
  return { world, book, due, write };
}

describe("the rows of a new edition", () => {
  it.each([
    ["deadlines:T01:due", { value: "5/6/2024" }, "text where text stood"],
    [
      "settings:KE_HOACH_NGAY:value",
      { value: 45448, format: "dd/mm/yyyy" },
      "a day where one stood",
    ],
  ])("%s is written, the old value into Nhật ký: %o, %s", (question, expected, _) => {
    const { book, due, write } = dialog(question);
    expect(write().result).toMatchObject({ ok: true, text: expect.stringContaining("Đã ghi 1 ô") });
    const cell = book(OFFICE_ID)
      .tab(due.tab)
      ?.at(due.row, due.column + 1);
    expect(cell).toMatchObject(expected);
    expect(tabText(book(OFFICE_ID), "Nhật ký")).toContain(due.old);
  });

  it.each<readonly [string, (own: ReturnType<typeof dialog>) => void]>([
    ["puts a row in", ({ world, due }) => world.user.insertRow(OFFICE_ID, due.tab, 2)],
    ["puts a column in", ({ world, due }) => world.user.insertColumn(OFFICE_ID, due.tab, 1)],
  ])("that somebody leads astray, who %s between reading and writing, are named", (_, act) => {
    const { calls } = dialog().write();
    const at = calls.find(({ name }) => name.endsWith("batchUpdate"))?.index ?? 0;
    const own = dialog();
    own.world.during({ at, when: "before" }, () => act(own));
    const { result } = own.write();
    expect(result).toMatchObject({ ok: false, code: "strayed" });
    expect((result as { readonly text: string }).text).toContain("Lịch sử phiên bản");
    expect((result as { readonly text: string }).text).toContain("T01");
  });
});
