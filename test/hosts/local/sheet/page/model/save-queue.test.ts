import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Batch,
  dropped,
  EMPTY_QUEUE,
  type FileEdit,
  halved,
  heldBack,
  isSettled,
  keyOf,
  nextBatch,
  type SaveQueue,
  saved,
  started,
  takeTheirs,
  typed,
  unreached,
  unsaved,
} from "../../../../../../src/hosts/local/sheet/page/model/save-queue.ts";
import type { CellEdit } from "../../../../../../src/hosts/local/sheet/protocol.ts";
import type { Conflict } from "../../../../../../src/hosts/local/sheet/protocol-refusal.ts";

const edit = (text: string, row = 2, file = "a.xlsx"): FileEdit => ({
  file,
  tab: "Đại biểu",
  row,
  column: 0,
  text,
});
const cell = (text: string, row = 2): CellEdit => ({ tab: "Đại biểu", row, column: 0, text });
const batchOf = (queue: SaveQueue): Batch | undefined =>
  nextBatch(queue, { request: "r", revisionOf: (file) => `bản ${file}` });
const sent = (queue: SaveQueue): SaveQueue => {
  const batch = batchOf(queue);
  return batch === undefined ? queue : started(queue, batch);
};
const conflict = (theirs: string, yours: string): Conflict => ({
  code: "file-changed",
  message: "Tệp đã đổi.",
  revision: "mới",
  theirs: [cell(theirs)],
  yours: [cell(yours)],
});

describe("nextBatch", () => {
  it.each([
    { because: "nothing waits", queue: EMPTY_QUEUE, edits: undefined },
    { because: "one edit waits", queue: typed(EMPTY_QUEUE, [edit("x")]), edits: [cell("x")] },
    {
      because: "a later text of a cell wins",
      queue: typed(typed(EMPTY_QUEUE, [edit("x")]), [edit("y")]),
      edits: [cell("y")],
    },
    {
      because: "one file goes at a time",
      queue: typed(EMPTY_QUEUE, [edit("x"), edit("z", 3, "b.xlsx"), edit("y", 3)]),
      edits: [cell("x"), cell("y", 3)],
    },
    {
      because: "one request goes at a time",
      queue: typed(sent(typed(EMPTY_QUEUE, [edit("x")])), [edit("y", 3)]),
      edits: undefined,
    },
    {
      because: "a conflict waits for a person",
      queue: heldBack(sent(typed(EMPTY_QUEUE, [edit("x")])), {
        kind: "conflict",
        file: "a.xlsx",
        message: "Tệp đã đổi.",
      }),
      edits: undefined,
    },
  ])("gives $edits when $because", ({ queue, edits }) => {
    expect(batchOf(queue)?.edits).toEqual(edits);
  });

  it("takes 2,000 edits at most, and the rest after them", () => {
    const many = Array.from({ length: 2001 }, (_, row) => edit("x", row + 2));
    const queue = sent(typed(EMPTY_QUEUE, many));
    expect(queue.sending?.edits).toHaveLength(2000);
    expect(batchOf(saved(queue))?.edits).toHaveLength(1);
  });

  it("names the revision of the file that goes", () => {
    expect(batchOf(typed(EMPTY_QUEUE, [edit("x")]))?.revision).toBe("bản a.xlsx");
  });
});

describe("what becomes of a request", () => {
  const going = sent(typed(EMPTY_QUEUE, [edit("x"), edit("y", 3)]));

  it("is over once it is saved", () => {
    expect(saved(going)).toEqual(EMPTY_QUEUE);
  });

  it("stays as it is when nobody knows whether it arrived, to go again under its own name", () => {
    const lost = unreached(typed(going, [edit("sau", 2)]), "");
    expect(lost.sending).toEqual(going.sending);
    expect(lost.waiting).toEqual([edit("sau", 2)]);
  });

  it("waits again when it was held back, and newer texts of its cells stand", () => {
    const held = heldBack(typed(going, [edit("mới", 3)]), { kind: "held", message: "Excel" });
    expect(held.sending).toBeUndefined();
    expect(held.waiting).toEqual([edit("x"), edit("mới", 3)]);
  });

  it("is handed back when it can never be done", () => {
    expect(dropped(going).lost).toEqual([edit("x"), edit("y", 3)]);
    expect(dropped(going).queue).toEqual(EMPTY_QUEUE);
  });
});

describe("a conflict", () => {
  it.each([
    { theirs: "x", yours: "x", is: true, because: "the file has it: the request had arrived" },
    { theirs: "y", yours: "x", is: false, because: "the file has another text" },
    { theirs: "", yours: "x", is: false, because: "the file's cell is blank" },
  ])("is settled: $is, $because", ({ theirs, yours, is }) => {
    expect(isSettled(conflict(theirs, yours))).toBe(is);
  });

  it("gives up all that waits for its file, and nothing else, when the file's side is taken", () => {
    const waiting = [edit("z", 9), edit("khác", 2, "b.xlsx")];
    const queue = heldBack(typed(sent(typed(EMPTY_QUEUE, [edit("x")])), waiting), {
      kind: "conflict",
      file: "a.xlsx",
      message: "Tệp đã đổi.",
    });
    expect(takeTheirs(queue).waiting).toEqual([edit("khác", 2, "b.xlsx")]);
  });
});

describe("a request of many edits that can never be done as a whole", () => {
  const many = Array.from({ length: 100 }, (_, at) => edit(at === 66 ? "hỏng" : "x", at + 2));

  it("loses the one that is meant alone", () => {
    let queue = typed(EMPTY_QUEUE, many);
    const done: string[] = [];
    const lost: string[] = [];
    let requests = 0;
    while (queue.waiting.length > 0) {
      queue = sent(queue);
      requests += 1;
      const texts = queue.sending?.edits.map(({ text }) => text) ?? [];
      if (!texts.includes("hỏng")) {
        done.push(...texts);
        queue = saved(queue);
      } else if (texts.length > 1) queue = halved(queue);
      else {
        const { queue: rest, lost: given } = dropped(queue);
        lost.push(...given.map(({ text }) => text));
        queue = rest;
      }
    }
    expect([done.length, lost]).toEqual([99, ["hỏng"]]);
    expect(requests).toBeLessThan(30);
  });

  it.each([
    ["as many as fit are sent", 500_000, 2],
    ["one letter more goes with the next", 500_001, 1],
  ])("%s", (_name, letters, count) => {
    const queue = typed(EMPTY_QUEUE, [edit("x".repeat(letters - 1)), edit("y", 3)]);
    expect(batchOf(queue)?.edits).toHaveLength(count);
  });
});

describe("whatever happens to requests", () => {
  const step = fc.oneof(
    fc.record({
      does: fc.constant("type" as const),
      row: fc.integer({ min: 2, max: 5 }),
      text: fc.string(),
    }),
    fc.record({
      does: fc.constantFrom("send" as const, "save" as const, "lose" as const, "hold" as const),
    }),
  );

  it("keeps the newest text of each cell unsaved until a request with it is saved", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let queue = EMPTY_QUEUE;
        const expected = new Map<string, string>();
        for (const action of steps) {
          if (action.does === "type") {
            const made = edit(action.text, action.row);
            queue = typed(queue, [made]);
            expected.set(keyOf(made), made.text);
          } else if (action.does === "send")
            queue = queue.sending === undefined ? sent(queue) : queue;
          else if (action.does === "lose") queue = unreached(queue, "");
          else if (action.does === "hold") queue = heldBack(queue, { kind: "held", message: "" });
          else {
            for (const made of queue.sending?.edits ?? []) {
              const key = keyOf({ ...made, file: "a.xlsx" });
              if (!queue.waiting.some((waiting) => keyOf(waiting) === key)) expected.delete(key);
            }
            queue = saved(queue);
          }
        }
        const left = new Map(unsaved(queue).map((made) => [keyOf(made), made.text]));
        expect([...left].sort()).toEqual([...expected].sort());
      }),
    );
  });
});
