import type { ColumnView } from "../../protocol.ts";
import { node } from "../dom.ts";
import { joinedValues, splitValues } from "../model/several.ts";
import { WORDS } from "../words.vi.ts";
import { ask } from "./dialogs.ts";

/** One of a column's values, or several; undefined: nothing was chosen. Own words of the cell stay. */
export function chooseValues(column: ColumnView, text: string): Promise<string | undefined> {
  const { values = [], isSeveral, header } = column;
  const standing = isSeveral ? splitValues(text) : [text];
  const own = standing.filter((value) => value !== "" && !values.includes(value));
  const offered = [...(isSeveral ? [] : [""]), ...values, ...own];
  const inputs = offered.map((value) => {
    const type = isSeveral ? "checkbox" : "radio";
    return node("input", { type, name: "value", value, checked: standing.includes(value) });
  });
  const list = node(
    "fieldset",
    { class: "values" },
    node("legend", {}, isSeveral ? WORDS.chooseSeveral : WORDS.chooseOne),
    ...inputs.map((input) =>
      node("label", {}, input, input.value === "" ? WORDS.blank : input.value),
    ),
  );
  const chosen = () =>
    joinedValues(inputs.filter(({ checked }) => checked).map(({ value }) => value));
  return ask(header, [list], [{ label: WORDS.accept, value: chosen, isMain: true }]);
}
