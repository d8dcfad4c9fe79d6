import { describe, expect, it } from "vitest";
import { laterRows } from "../../../../../../src/hosts/local/sheet/page/grid/later-rows.ts";

function rowsWhile() {
  const shown: (readonly number[])[] = [];
  const state = { isTyping: false };
  const later = laterRows(
    () => state.isTyping,
    (rows) => shown.push(rows),
  );
  return { later, shown, state };
}

describe("laterRows", () => {
  it("shows rows at once while nobody types", () => {
    const { later, shown } = rowsWhile();
    later.show([3, 2]);
    expect(shown).toEqual([[3, 2]]);
  });

  it("waits for the end of typing, then shows each row once", () => {
    const { later, shown, state } = rowsWhile();
    state.isTyping = true;
    later.show([3]);
    later.show([3, 4]);
    later.retry();
    expect(shown).toEqual([]);
    state.isTyping = false;
    later.retry();
    later.retry();
    expect(shown).toEqual([[3, 4]]);
  });

  it("forgets rows of a tab that is no longer laid out, and shows nothing for no rows", () => {
    const { later, shown, state } = rowsWhile();
    state.isTyping = true;
    later.show([3]);
    later.forget();
    state.isTyping = false;
    later.retry();
    later.show([]);
    expect(shown).toEqual([]);
  });
});
