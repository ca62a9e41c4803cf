// How large the server's bundle and the JavaScript of the pages are: npm run bench:size. It fails where one is larger than its limit.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { z } from "zod";

/** In bytes; docs/performance.md says what they were. */
const LIMITS = { server: 1_900_000, pages: 2_302_035, pusher: 80_000 };
const CHUNKS = ".next/static/chunks";
const LARGEST = 5;

const Routes = z.array(
  z.object({
    route: z.string(),
    firstLoadUncompressedJsBytes: z.number(),
    firstLoadChunkPaths: z.array(z.string()),
  }),
);

execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
/** Loaded only in a garage that has a Pusher server. */
const isPusher = (file: string) =>
  readFileSync(file, "utf8").includes("pusher_internal:subscription_succeeded");
const sizeOf = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0);
const sizes = {
  server: statSync("dist/server.mjs").size,
  pages: sizeOf(scripts().filter((file) => !isPusher(file))),
  pusher: sizeOf(scripts().filter(isPusher)),
};
console.log(`server's bundle: ${said(sizes.server)} bytes (at most ${said(LIMITS.server)})`);
console.log(
  `pages' JavaScript: ${said(sizes.pages)} bytes in ${scripts().length} files (at most ${said(LIMITS.pages)})`,
);
console.log(`where Pusher is configured: ${said(sizes.pusher)} bytes more (at most ${said(LIMITS.pusher)})`);
for (const { route, firstLoadUncompressedJsBytes: bytes, firstLoadChunkPaths: files } of largestRoutes())
  console.log(`  ${route}: ${said(bytes)} bytes in ${files.length} files when it is opened first`);
process.exitCode =
  sizes.server <= LIMITS.server && sizes.pages <= LIMITS.pages && sizes.pusher <= LIMITS.pusher ? 0 : 1;

function scripts(): string[] {
  return readdirSync(CHUNKS)
    .filter((name) => name.endsWith(".js"))
    .map((name) => `${CHUNKS}/${name}`);
}

function largestRoutes(): z.output<typeof Routes> {
  const routes = Routes.parse(JSON.parse(readFileSync(".next/diagnostics/route-bundle-stats.json", "utf8")));
  return routes
    .toSorted((a, b) => b.firstLoadUncompressedJsBytes - a.firstLoadUncompressedJsBytes)
    .slice(0, LARGEST);
}

function said(bytes: number): string {
  return bytes.toLocaleString("en-GB");
}
