/** Bars and their colours: each page shows them alike. */
export const BAR_STYLE = `svg{display:block;width:100%;height:14px;background:#eceff3}
.done{fill:#2e7d32;background:#2e7d32}.late{fill:#9ccc65;background:#9ccc65}
.overdue{fill:#b3261e;background:#b3261e}.returned{fill:#ef8a17;background:#ef8a17}
.dueSoon{fill:#1f6fd0;background:#1f6fd0}.upcoming{fill:#a9b8cc;background:#a9b8cc}
.unread{fill:#5f6368;background:#5f6368}.other{fill:#c9ced6;background:#c9ced6}
`;

const PAGE_STYLE = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;padding:16px;max-width:900px;background:#fff;color:#1f1f1f;
  font:15px/1.45 "Segoe UI",Arial,"Liberation Sans",sans-serif}
h1{font-size:22px;line-height:1.25;margin:0 0 4px;color:#1f3864}
h2{font-size:17px;margin:28px 0 8px;padding-bottom:4px;border-bottom:2px solid #1f3864;color:#1f3864}
p{margin:0 0 8px}
.when,.quiet{color:#55585c}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(200px,1fr));gap:8px;
  margin:16px 0 0;padding:0}
.figures div{border:1px solid #c9ced6;border-left:5px solid #7a8699;border-radius:4px;padding:8px 10px}
.figures dt{font-size:13px;color:#55585c}
.figures dd{margin:2px 0 0;font-size:17px;font-weight:600;overflow-wrap:anywhere}
.figures .is-error{border-left-color:#b3261e}.figures .is-warning{border-left-color:#b36b00}
.figures .is-soon{border-left-color:#1558b0}.figures .is-good{border-left-color:#2e7d32}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:14px}
th,td{border-bottom:1px solid #dde1e7;padding:5px 8px;text-align:left;vertical-align:top}
thead th{background:#eef2f8;border-bottom:1px solid #9aa7bd}
tbody th{font-weight:400;min-width:180px}
thead .count{white-space:normal}thead .bar{vertical-align:top}
.count{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.phone{min-width:110px}.long{min-width:240px}
.bar{width:26%;min-width:110px;vertical-align:middle}
`;

const PARTS_STYLE = `.legend{display:flex;flex-wrap:wrap;gap:4px 14px;margin:6px 0 8px;padding:0;list-style:none;font-size:13px}
.legend span{display:inline-block;width:11px;height:11px;margin-right:5px}
td.is-error{background:#fbe3e1;color:#8c1d18;font-weight:600}
td.is-warning{background:#fff1d6;color:#6b4100}
td.is-soon{background:#e3eefc;color:#0b3d82}
td.is-muted{color:#55585c}
@page{size:A4;margin:14mm 12mm}
@media print{body{padding:0;max-width:none;font-size:11px}table{font-size:10px}h1{font-size:17px}
  h2{font-size:13px;margin:14px 0 5px;break-after:avoid}tr,.figures div{break-inside:avoid}
  thead{display:table-header-group}.figures{grid-template-columns:repeat(4,1fr);gap:5px}
  .figures dt{font-size:10px}.figures dd{font-size:12px}th,td{padding:2px 5px}
  .wide{overflow:visible}tbody th,.phone,.long{min-width:0}.bar{min-width:60px}.count{width:7%}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;

/** Looks of the page: on a screen, at a phone's width, and on A4. No script, nothing to fetch. */
export const pageStyle = (): string => `${PAGE_STYLE}${BAR_STYLE}${PARTS_STYLE}`;
