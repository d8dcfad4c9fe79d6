import PizZip from "pizzip";

/** A form in base64 with the XML of its body changed. */
export function changedForm(base64: string, change: (xml: string) => string): string {
  const zip = new PizZip(Buffer.from(base64, "base64"));
  const name = "word/document.xml";
  zip.file(name, change(zip.file(name)?.asText() ?? ""));
  return Buffer.from(zip.generate({ type: "uint8array", compression: "DEFLATE" })).toString(
    "base64",
  );
}
