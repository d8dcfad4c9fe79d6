import { node } from "../parts/nodes.ts";
import { ask } from "../parts/server.ts";

interface Told {
  readonly ok: boolean;
  readonly text?: string;
}

const status = node("p", { role: "status" }, "Đang đọc lần tổng hợp gần nhất…");
const page = document.getElementById("page");
page?.append(node("h1", {}, "Điển Hình"), status);

ask<Told>("tinhTrang").then(
  ({ ok, text = "" }) => {
    status.textContent = ok ? "Đã đọc." : text;
  },
  (error: Error) => {
    status.textContent = error.message;
  },
);
