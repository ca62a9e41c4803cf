#!/usr/bin/env bash
# vite 8.3.8: its module runner evaluates one module twice when it is imported by two names at the same time.
#
# A module has two names: its path below the root (/shared.js, as an import within the project is rewritten) and its place on the disk. One
# after the other, both give the same module. At the same time, the second answer of the server tells the runner to forget the module that
# the first has just been given, and it is evaluated again: two instances, so that what it keeps (a registry, a cache, a class that is
# compared by `instanceof`) is there twice. Vitest imports by this runner: a test that loads files by their absolute paths in a Promise.all
# sometimes meets a module that the others also import.
#
# Seen:
#   one after the other: evaluated 1 time, the same module: true
#   at the same time: evaluated 2 times, the same module: false
set -euo pipefail
script=$(realpath "$0")
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund vite@8.3.8
for name in calmly hurried; do
  echo "globalThis.evaluated = (globalThis.evaluated ?? 0) + 1; export const made = {};" >"$name.js"
done
cat >imports.mjs <<'JS'
import path from "node:path";
import { createServer, createServerModuleRunner } from "vite";

const root = process.cwd();
const server = await createServer({ root, configFile: false, appType: "custom", server: { middlewareMode: true, ws: false } });
const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });

const say = (how, [one, other]) => {
  const { evaluated } = globalThis;
  const times = `${evaluated} ${evaluated === 1 ? "time" : "times"}`;
  console.log(`${how}: evaluated ${times}, the same module: ${one.made === other.made}`);
  globalThis.evaluated = 0;
};
const calmly = [await runner.import("/calmly.js"), await runner.import(path.join(root, "calmly.js"))];
say("one after the other", calmly);
const hurried = ["/hurried.js", path.join(root, "hurried.js")];
say("at the same time", await Promise.all(hurried.map((name) => runner.import(name))));
await server.close();
JS
seen=$(node imports.mjs)
echo "$seen"
diff <(echo "$seen") <(sed -n '/^# Seen/,/^set/ s/^#   //p' "$script")
