import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { element } from "../../../src/output/markup/markup.ts";
import { toHtml } from "../../../src/output/markup/to-html.ts";

describe("an element as HTML", () => {
  it("has its attributes and children in their order; an attribute without a value is left out", () => {
    const list = element("ul", { class: "a", id: undefined }, element("li", {}, "Một"), "Hai");
    expect(toHtml(list)).toBe('<ul class="a"><li>Một</li>Hai</ul>');
  });

  it("holds no sign of a text that could end it or begin another", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, label) => {
        const html = toHtml(element("p", { title: label }, text));
        expect(html).toMatch(/^<p title="[^"<>]*">[^<>]*<\/p>$/);
      }),
    );
  });
});
