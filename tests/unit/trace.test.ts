import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { transformSync } from "esbuild";
import { expect, onTestFinished, test } from "vitest";

test("a trace out of the log names the source that was minified", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "ga4-trace-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const source = "export function first() {}\n\nexport function second() {\n  throw new Error('gone');\n}\n";
  const { code, map } = transformSync(source, { minify: true, sourcemap: true, sourcefile: "second.ts" });
  const program = path.join(folder, "built.js");
  writeFileSync(program, code);
  writeFileSync(`${program}.map`, map);
  const frame = (place: string) => `{"stack":["    at e (${place})","    at node:events:526:24"]}\n`;
  const { stdout } = spawnSync(process.execPath, ["scripts/trace.mjs"], {
    input: frame(`${program}:1:${code.indexOf("throw") + 1}`),
    encoding: "utf8",
  });
  expect(stdout).toBe(frame(`${path.relative(".", path.join(folder, "second.ts"))}:4:3`));
});
