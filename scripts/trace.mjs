// Adds the names of our sources to the stack traces in a log: npm run -s trace < server.log
import { existsSync, readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { relative, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const FRAME = /((?:file:\/\/)?[^\s"()]+\.m?js):(\d+):(\d+)/g;
const maps = new Map();

process.stdout.write((await text(process.stdin)).replace(FRAME, placeInSources));

/** The server does not load source maps. They are beside the build output and fit only that same build. */
function placeInSources(frame, file, line, column) {
  const path = file.startsWith("file://") ? fileURLToPath(file) : file;
  const { originalSource, originalLine, originalColumn } =
    mapOf(resolve(path))?.findEntry(Number(line) - 1, Number(column) - 1) ?? {};
  if (!originalSource) return frame;
  return `${plain(originalSource, path)}:${originalLine + 1}:${originalColumn + 1}`;
}

function mapOf(path) {
  if (!maps.has(path)) {
    const file = `${path}.map`;
    maps.set(path, existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, "utf8"))) : undefined);
  }
  return maps.get(path);
}

function plain(source, path) {
  const inProject = source.replace(/^.*\[project\]\//, "");
  if (inProject !== source) return inProject;
  return relative(".", source.startsWith("file://") ? fileURLToPath(source) : resolve(path, "..", source));
}
