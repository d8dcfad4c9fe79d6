import { describe, expect, it } from "vitest";
import { verdictOn } from "../../../../../../src/hosts/local/sheet/page/model/allowed.ts";

const [COMMAND, OPERATION, MUTATION] = [0, 1, 2];

describe("verdictOn", () => {
  it.each([
    {
      id: "sheet.mutation.set-range-values",
      type: MUTATION,
      is: "texts",
      because: "texts are looked at",
    },
    {
      id: "sheet.command.clear-selection-content",
      type: COMMAND,
      is: "pass",
      because: "emptying is texts",
    },
    { id: "univer.command.undo", type: COMMAND, is: "pass", because: "it ends in texts" },
    { id: "sheet.command.move-selection", type: COMMAND, is: "pass", because: "it moves about" },
    { id: "sheet.operation.set-scroll", type: OPERATION, is: "pass", because: "it looks" },
    {
      id: "doc.command.insert-text",
      type: COMMAND,
      is: "pass",
      because: "it is in the cell's editor",
    },
    {
      id: "formula.mutation.set-formula-calculation-start",
      type: MUTATION,
      is: "pass",
      because: "no sheet changes",
    },
    {
      id: "sheet.command.insert-row-before",
      type: COMMAND,
      is: "refuse",
      because: "rows are not inserted",
    },
    {
      id: "sheet.command.remove-row",
      type: COMMAND,
      is: "refuse",
      because: "rows are not removed",
    },
    {
      id: "sheet.command.move-range",
      type: COMMAND,
      is: "refuse",
      because: "cells are not dragged",
    },
    { id: "sheet.command.auto-fill", type: COMMAND, is: "fill", because: "the page fills itself" },
    { id: "sheet.command.copy-down", type: COMMAND, is: "pass", because: "it ends in filling" },
    { id: "sheet.command.refill", type: COMMAND, is: "refuse", because: "it counts texts on" },
    { id: "sheet.command.set-bold", type: COMMAND, is: "refuse", because: "looks are not kept" },
    {
      id: "sheet.command.add-worksheet-merge",
      type: COMMAND,
      is: "refuse",
      because: "cells are not merged",
    },
    {
      id: "sheet.command.insert-sheet",
      type: COMMAND,
      is: "refuse",
      because: "tabs are not added",
    },
    {
      id: "sheet.command.some-new-thing",
      type: COMMAND,
      is: "refuse",
      because: "what is not known is refused",
    },
    {
      id: "data-validation.command.addRuleAndOpen",
      type: COMMAND,
      is: "refuse",
      because: "rules are the declaration's",
    },
    { id: "sheet.mutation.move-rows", type: MUTATION, is: "broken", because: "it slipped through" },
    {
      id: "sheet.mutation.some-new-thing",
      type: MUTATION,
      is: "broken",
      because: "what is not known is broken",
    },
    {
      id: "sheet.mutation.set-worksheet-col-width",
      type: MUTATION,
      is: "pass",
      because: "widths are one's own view",
    },
    {
      id: "univer.command.copy",
      type: COMMAND,
      is: "refuse-quietly",
      because: "the page copies itself",
    },
    {
      id: "sheet.command.paste-by-short-key",
      type: COMMAND,
      is: "refuse-quietly",
      because: "the page pastes itself",
    },
  ])("of $id: $is, for $because", ({ id, type, is }) => {
    expect(verdictOn({ id, type }, false)).toBe(is);
  });

  it.each([
    { visible: true, is: "begin-edit" },
    { visible: false, is: "pass" },
  ])("looks at an editor that opens ($visible: $is)", ({ visible, is }) => {
    const id = "sheet.operation.set-cell-edit-visible";
    expect(verdictOn({ id, type: OPERATION, params: { visible } }, false)).toBe(is);
  });

  it("leaves the clipboard to the cell's editor while it is open", () => {
    expect(verdictOn({ id: "univer.command.paste", type: COMMAND }, true)).toBe("pass");
  });
});
