import { describe, expect, it } from "vitest";
import { AT_TAB, BOOK, EDITOR, OWNER, scene, TAB } from "../support/apps-script/scene.ts";

/** Runs a line on the tab and gives what it returns; an error fails the test. */
function returned(body: string, options = {}): unknown {
  const { error, result } = scene(options).go(`${AT_TAB} ${body}`);
  expect(error).toBe(undefined);
  return result;
}

describe("a value that a script writes", () => {
  it.each([
    { written: `"007"`, read: 7, because: "zeros of a number go" },
    { written: `"0912345678"`, read: 912345678, because: "a telephone is a number" },
    { written: `"1.234,5"`, read: 1234.5, because: "vi_VN has a decimal comma" },
    { written: `"1E5"`, read: 100000, because: "a code looks like a power" },
    { written: `"10%"`, read: 0.1, because: "a percent is a hundredth" },
    { written: `"12/31/2024"`, read: "12/31/2024", because: "vi_VN has no 31st month" },
    { written: `"'007"`, read: "007", because: "an apostrophe keeps text, and goes" },
    { written: `"TRUE"`, read: true, because: "a truth is read" },
    { written: `"abc"`, read: "abc", because: "text stays" },
    { written: `"-5"`, read: -5, because: "a sign makes a number" },
    { written: `"=1+1"`, read: "Đang tải...", because: "a formula is stored, never computed" },
    { written: `"- xin chào"`, read: "Đang tải...", because: "a sign and no number is a formula" },
    { written: "null", read: "", because: "null empties" },
    { written: "undefined", read: "", because: "undefined acts as null" },
    { written: "false", read: false, because: "false is no emptiness" },
    { written: "0", read: 0, because: "nought is no emptiness" },
  ])("$written reads $read: $because", ({ written, read }) => {
    expect(returned(`return tab.getRange("D1").setValue(${written}).getValue();`)).toEqual(read);
  });

  it.each([
    { locale: "vi_VN", day: "01/02/2024", iso: "2024-01-31T17:00:00.000Z", because: "day first" },
    { locale: "en_US", day: "01/02/2024", iso: "2024-01-01T17:00:00.000Z", because: "month first" },
    { locale: "vi_VN", day: "5/1", iso: "2020-01-04T17:00:00.000Z", because: "the clock's year" },
    { locale: "vi_VN", day: "05/01/1970", iso: "1970-01-04T16:00:00.000Z", because: "+8 then" },
    {
      locale: "vi_VN",
      day: "12/06/1975",
      iso: "1975-06-11T16:00:00.000Z",
      because: "+8, last day",
    },
    {
      locale: "vi_VN",
      day: "13/06/1975",
      iso: "1975-06-12T17:00:00.000Z",
      because: "that midnight came again",
    },
    {
      locale: "vi_VN",
      day: "12/06/1975 20:00",
      iso: "1975-06-12T12:00:00.000Z",
      because: "+8 until that midnight",
    },
    { locale: "vi_VN", day: "14/06/1975", iso: "1975-06-13T17:00:00.000Z", because: "+7 again" },
  ])("$day under $locale is $iso: $because", ({ locale, day, iso }) => {
    const line = `return tab.getRange("D1").setValue("${day}").getValue().toISOString();`;
    expect(returned(line, { book: { locale } })).toBe(iso);
  });

  it("keeps text as it is under «@» that was set before", () => {
    const line = `const cell = tab.getRange("D1").setNumberFormat("@").setValue("=007");
      return [cell.getValue(), cell.getFormula(), cell.getNumberFormat()];`;
    expect(returned(line)).toEqual(["=007", "", "@"]);
  });

  it("is too late to be saved by «@» that is set after", () => {
    expect(
      returned(`return tab.getRange("D1").setValue("007").setNumberFormat("@").getValue();`),
    ).toBe(7);
  });

  it("keeps a Date on the wall clock of the file, not of the script", () => {
    const line = `const cell = tab.getRange("D1").setValue(new Date(Date.UTC(2020, 4, 8)));
      return [cell.getDisplayValue(), cell.getValue().toISOString()];`;
    expect(returned(line)).toEqual(["08/05/2020 7:00", "2020-05-08T00:00:00.000Z"]);
  });

  it("shows numbers by the file's locale", () => {
    const line = `return tab.getRange("D1").setNumberFormat("#,##0.00").setValue(1234.5).getDisplayValue();`;
    expect(returned(line)).toBe("1.234,50");
  });

  it("shows a formula in getFormulas, and '' beside it", () => {
    const line = `tab.getRange("D1").setValue("=SUM(A1;B1)"); return tab.getRange("D1:E1").getFormulas();`;
    expect(returned(line)).toEqual([["=SUM(A1;B1)", ""]]);
  });

  it("reads what a test says a formula has come to", () => {
    const { world, go } = scene();
    go(`${AT_TAB} tab.getRange("D1").setFormula("=1+1");`);
    world.user.computed(BOOK, TAB, "D1", 2);
    expect(go(`${AT_TAB} return tab.getRange("D1").getValue();`).result).toBe(2);
  });
});

describe("values come from the realm of the script", () => {
  it.each([
    { line: `return tab.getRange("A1:B3").getValues() instanceof Array;`, because: "lists" },
    {
      line: `return tab.getRange("A1:B3").getValues()[0] instanceof Array;`,
      because: "their lines",
    },
    {
      line: `return tab.getRange("D1").setValue(new Date()).getValue() instanceof Date;`,
      because: "days",
    },
    {
      line: `return PropertiesService.getScriptProperties().getProperties() instanceof Object;`,
      because: "records",
    },
    {
      line: `try { tab.getRange(0, 1) } catch (e) { return e instanceof Error }`,
      because: "errors",
    },
    { line: `return tab.getRange("A1").getValue instanceof Function;`, because: "methods" },
  ])("$because: $line", ({ line }) => {
    expect(returned(line)).toBe(true);
  });
});

describe("a call that Google refuses", () => {
  it.each([
    { line: `tab.getRange("A1:B2").setValues([[1, 2]]);`, text: "S24", facts: ["rows", 1, 2] },
    { line: `tab.getRange("A1:B1").setValues([[1]]);`, text: "S24", facts: ["columns", 1, 2] },
    { line: `tab.getRange(1001, 1);`, text: "S18", facts: [] },
    { line: `tab.getRange("ZZZ99");`, text: "S18", facts: [] },
    { line: `book.getRange("Khác!A1");`, text: "S18range", facts: [] },
    { line: `book.insertSheet("${TAB}");`, text: "S19", facts: [TAB] },
    { line: `tab.setName("B"); book.insertSheet("B");`, text: "S19", facts: ["B"] },
    { line: `tab.insertRowsAfter(1000, 400000);`, text: "S21", facts: [] },
    {
      line: `tab.getRange("A1:B2").merge(); tab.getRange("A1:A2").breakApart();`,
      text: "S23",
      facts: [],
    },
    { line: `SpreadsheetApp.openById("không-có");`, text: "S14", facts: ["không-có"] },
  ] as const)("says $text: $line", ({ line, text, facts }) => {
    const { world, go } = scene();
    expect(go(`${AT_TAB} ${line}`).error).toBe(`Exception: ${world.text(text, ...facts)}`);
  });

  it.each([
    { language: "vi", text: "Tài liệu x bị thiếu (có thể tài liệu đã bị xóa?)" },
    { language: "en", text: "Document x is missing (perhaps it was deleted?)" },
  ] as const)("speaks $language", ({ language, text }) => {
    expect(scene({ language }).go(`SpreadsheetApp.openById("x");`).error).toBe(
      `Exception: ${text}`,
    );
  });

  it("answers a wrong type with Google's signature text", () => {
    expect(scene().go(`${AT_TAB} tab.getRange(1, "B");`).error).toContain("(number,String)");
  });

  it("says S29 for a condition that looks at another tab", () => {
    const { world, go } = scene();
    const run =
      go(`${AT_TAB} tab.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied("=Khác!A1>1").setRanges([tab.getRange("A1")]).build()]);`);
    expect(run.error).toBe(`Exception: ${world.text("S29")}`);
  });
});

describe("writes are buffered", () => {
  it("brings 50,001 characters out of the NEXT call, outside the try", () => {
    const run = scene().go(`${AT_TAB} let caught = "";
      try { tab.getRange("D1").setValue("x".repeat(50001)); } catch (e) { caught = "đây"; }
      Logger.log("[" + caught + "]"); tab.getLastRow();`);
    expect(run.logs).toEqual(["[]"]);
    expect(run.error).toContain("50000 characters");
  });

  it("lets 50,000 characters pass", () => {
    const line = `return tab.getRange("D1").setValue("x".repeat(50000)).getValue().length;`;
    expect(returned(line)).toBe(50000);
  });

  it("brings it out of flush when the guard holds it", () => {
    const line = `try { tab.getRange("D1").setValue("x".repeat(50001)); SpreadsheetApp.flush(); }
      catch (e) { return "đã bắt"; }`;
    expect(returned(line)).toBe("đã bắt");
  });

  it("brings it out of the end of the run when nothing comes after", () => {
    expect(scene().go(`${AT_TAB} tab.getRange("D1").setValue("x".repeat(50001));`).error).toContain(
      "50000",
    );
  });

  it.each([
    { value: `"Khác"`, passes: false, because: "not in the list" },
    { value: `"Có"`, passes: true, because: "in the list" },
    { value: `""`, passes: true, because: "emptiness passes" },
  ])("holds a write of $value to a validation: $because", ({ value, passes }) => {
    const run =
      scene().go(`${AT_TAB} tab.getRange("D1").setDataValidation(SpreadsheetApp.newDataValidation()
      .requireValueInList(["Có", "Không"]).setAllowInvalid(false).build());
      tab.getRange("D1").setValue(${value}); SpreadsheetApp.flush();`);
    expect(run.error === undefined).toBe(passes);
    if (!passes) expect(run.error).toContain("cell D1 violates the data validation rules");
  });

  it("fails a whole setValues for one cell of it", () => {
    const { world, go } = scene();
    go(`${AT_TAB} tab.getRange("E1").setDataValidation(SpreadsheetApp.newDataValidation()
      .requireNumberBetween(1, 5).setAllowInvalid(false).build());
      tab.getRange("D1:E1").setValues([["tốt", 9]]);`);
    expect(world.user.value(BOOK, TAB, "D1")).toBe("");
  });

  it("fills FALSE under tick boxes, so that the last row runs away", () => {
    expect(returned(`tab.getRange("D2:D100").insertCheckboxes(); return tab.getLastRow();`)).toBe(
      100,
    );
  });

  it("keeps protected cells from an editor, not from the owner", () => {
    const { world, go } = scene();
    world.user.protect(BOOK, TAB, "D1:D9", []);
    const line = `${AT_TAB} tab.getRange("D9").setValue(1); SpreadsheetApp.flush();`;
    expect(go(line, { user: EDITOR }).error).toContain("protected cell");
    expect(go(line, { user: OWNER }).error).toBe(undefined);
    expect(go(`${AT_TAB} tab.getRange("D10").setValue(1);`, { user: EDITOR }).error).toBe(
      undefined,
    );
  });

  it("lets an editor into the free cells of a protected tab alone", () => {
    const { go } = scene();
    go(`${AT_TAB} const p = tab.protect(); p.removeEditors(p.getEditors());
      p.setUnprotectedRanges([tab.getRange("A1:B9")]);`);
    expect(go(`${AT_TAB} tab.getRange("A1").setValue(1);`, { user: EDITOR }).error).toBe(undefined);
    expect(go(`${AT_TAB} tab.getRange("C1").setValue(1);`, { user: EDITOR }).error).toContain(
      "protected",
    );
  });
});

describe("the shape of a file", () => {
  it.each([
    {
      line: `return tab.getDataRange().getA1Notation();`,
      gives: "A1:B3",
      because: "to the last content",
    },
    {
      line: `return [tab.getLastRow(), tab.getLastColumn(), tab.getMaxRows()];`,
      gives: [3, 2, 1000],
      because: "content and grid differ",
    },
    {
      line: `tab.appendRow(["Cúc", 20]); return tab.getLastRow();`,
      gives: 4,
      because: "a row after the last",
    },
    {
      line: `tab.insertRowsBefore(2, 2); return tab.getRange("A4").getValue();`,
      gives: "An",
      because: "rows move down",
    },
    {
      line: `tab.deleteRows(2, 1); return tab.getRange("A2").getValue();`,
      gives: "Bình",
      because: "rows move up",
    },
    {
      line: `tab.insertColumnBefore(1); return tab.getRange("B1").getValue();`,
      gives: "Tên",
      because: "columns move",
    },
    {
      line: `book.setNamedRange("ten", tab.getRange("A2")); tab.insertRowBefore(1); return book.getRangeByName("ten").getRow();`,
      gives: 3,
      because: "a name follows its cells",
    },
    { line: `return book.getRangeByName("không");`, gives: null, because: "no name, null" },
    { line: `return book.getSheetByName("Không");`, gives: null, because: "no tab, null" },
    {
      line: `tab.getRange("B:B").addDeveloperMetadata("khóa", "tuổi"); tab.insertColumnBefore(1);
        return book.createDeveloperMetadataFinder().withKey("khóa").find()[0].getLocation().getColumn().getColumn();`,
      gives: 3,
      because: "a mark follows its column",
    },
    {
      line: `tab.getRange("A2:A3").merge(); return tab.getRange("A2:A3").getValues();`,
      gives: [["An"], [""]],
      because: "a merge keeps the first value",
    },
    { line: `tab.setFrozenRows(1); return tab.getFrozenRows();`, gives: 1, because: "frozen" },
    {
      line: `tab.getRange("A2:B3").sort(2); return tab.getRange("A2").getValue();`,
      gives: "Bình",
      because: "the youngest first",
    },
    {
      line: `tab.insertChart(tab.newChart().setChartType(Charts.ChartType.BAR).addRange(tab.getRange("A1:B3"))
        .setPosition(1, 4, 0, 0).setOption("title", "Tiến độ").build());
        const chart = tab.getCharts()[0]; tab.removeChart(chart);
        return [chart.getOptions().get("title"), tab.getCharts().length];`,
      gives: ["Tiến độ", 0],
      because: "charts come and go",
    },
    {
      line: `return JSON.stringify(SpreadsheetApp.ProtectionType.SHEET);`,
      gives: `"SHEET"`,
      because: "an enumeration is its name in JSON",
    },
    {
      line: `tab.getRange("A1").setNote("ghi").setFontWeight("bold"); return [tab.getRange("A1").getNote(), tab.getRange("A1").getFontWeight()];`,
      gives: ["ghi", "bold"],
      because: "notes and looks stay",
    },
    {
      line: `return String(tab.getRange("A1"));`,
      gives: "Range",
      because: "an object's text is its class",
    },
    {
      line: `const copy = book.copy("Bản sao"); return [copy.getName(), copy.getSheets().length, copy.getId() !== book.getId()];`,
      gives: ["Bản sao", 1, true],
      because: "a copy is another file",
    },
  ])("$because: $line", ({ line, gives }) => {
    expect(returned(line)).toEqual(gives);
  });
});
