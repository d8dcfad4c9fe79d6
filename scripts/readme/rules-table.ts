type Row = Readonly<Record<string, string | number>>;

/** Every row of the edition that judges, as a table of README: code, what, severity, clause. */
export function rulesTable(edition: Readonly<Record<string, readonly Row[]>>): string {
  const rows = [
    ...(edition["Thời hạn"] ?? []).map((row) => [
      row["Mã"],
      `${row["Việc"]}: ${dueOf(row)}`,
      "",
      row["Căn cứ"],
    ]),
    ...(edition["Định mức"] ?? []).map((row) => [
      row["Mã"],
      limitOf(row),
      severityOf(row),
      row["Căn cứ"],
    ]),
    ...(edition["Điều kiện"] ?? []).map((row) => [
      row["Mã"],
      conditionOf(row),
      severityOf(row),
      row["Căn cứ"],
    ]),
  ];
  const lines = rows.map((cells) => `| ${cells.map(escaped).join(" | ")} |`);
  return ["| Mã | Quy định | Mức độ | Căn cứ |", "|---|---|---|---|", ...lines, ""].join("\n");
}

function dueOf(row: Row): string {
  return [row["Kiểu hạn"], row["Hạn"]].filter(Boolean).join(" ") || "chưa có hạn";
}

function limitOf(row: Row): string {
  const base = row["Trên"] ? ` của «${row["Trên"]}»` : "";
  const counted = row["Đếm"] ? ` (đếm ${row["Đếm"]})` : "";
  return `${row["Bảng"]}, ${row["Theo"]}, «${row["Lọc"]}»${counted}: ${row["Phép so"]} ${row["Giá trị"]}${base}`;
}

function conditionOf(row: Row): string {
  const period = [
    row["Từ ngày"] && `từ ${row["Từ ngày"]}`,
    row["Đến ngày"] && `đến ${row["Đến ngày"]}`,
  ].filter(Boolean);
  return `${row["Bảng"]}${row["Khi"] ? `, khi «${row["Khi"]}»` : ""}: «${row["Thì phải"]}»${period.length > 0 ? ` (${period.join(", ")})` : ""}`;
}

function severityOf(row: Row): string {
  return row["Áp dụng"] === "Không" ? `${row["Mức độ"]}, đang tắt` : String(row["Mức độ"] ?? "");
}

function escaped(cell: string | number | undefined): string {
  return String(cell ?? "").replace(/\|/g, "\\|");
}
