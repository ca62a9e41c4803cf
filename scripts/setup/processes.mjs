import { spawn } from "node:child_process";
import { constants } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Interrupted, projectNode, root, SetupError } from "./project.mjs";

/** Makes Node.js programs end when their parent is gone. */
export const followParent = `--import=${pathToFileURL(join(root, "scripts/setup/follow-parent.mjs")).href}`;

/** What a program runs with whose traces should name our sources. The maps are held in memory, so no server has it. */
export const sourceMaps = "--enable-source-maps";

/**
 * What the server runs with. Its nursery is kept small: grown to V8's own measure it is most of the heap, and no page is drawn sooner for it.
 */
export const serverFlags = ["--max-semi-space-size=8"];

/**
 * Goes on as this program on the project's Node.js: in our place where the system allows, else as a child; never returns.
 */
export async function becomeNode(args, environment = process.env) {
  const env = { NODE_COMPILE_CACHE: join(root, "dist", "compiled"), ...environment };
  const full = [followParent, ...args];
  if (process.execve && process.platform !== "win32")
    process.execve(projectNode, [projectNode, ...full], env);
  const { code } = await finished(spawn(projectNode, full, { stdio: "inherit", env }));
  process.exit(code);
}

/**
 * Runs a program quietly, with a sign of life every 20 seconds. Throws SetupError with what it said when it fails.
 */
export async function runQuietly(title, command, args, env = process.env) {
  const began = Date.now();
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
  console.log(`${title} …`);
  const reminder = setInterval(() => console.log(`  still at it (${seconds()})`), 20_000);
  const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  const { code, output, signal } = await finished(child);
  clearInterval(reminder);
  if (signal) throw new Interrupted(signal);
  if (code !== 0) throw new SetupError(`${title} failed:\n\n${shortened(output)}`);
  console.log(`  done in ${seconds()}`);
}

/** Runs a program of node_modules on the project's Node.js and collects what it says, showing it as it comes if wanted; ends it after `timeout` ms. */
export async function runShown(command, args, live, { timeout } = {}) {
  const path = [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path, NEXT_TELEMETRY_DISABLED: "1" };
  if (process.stdout.isTTY) env.FORCE_COLOR = "1";
  const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"], timeout });
  const { code, output, signal } = await finished(child, live);
  if (signal) throw new Interrupted(signal);
  return { code, output };
}

/** Waits for the program, passing on the signals that reach us; tells its exit code, what it said and the last signal. */
function finished(child, live = false) {
  let output = "";
  let received;
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  const passOn = (signal) => {
    received = signal;
    child.kill(signal);
  };
  for (const signal of signals) process.on(signal, passOn);
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => {
      output += chunk;
      if (live) process.stdout.write(chunk);
    });
  return new Promise((done) => {
    const end = (code) => {
      for (const signal of signals) process.off(signal, passOn);
      done({ code, output, signal: received });
    };
    child.on("error", (error) => {
      output += error.message;
      end(1);
    });
    child.on("close", (code, signal) => end(code ?? 128 + constants.signals[signal]));
  });
}

/** Causes stand at the beginning or at the end of long outputs. */
function shortened(output) {
  const lines = output.trim().split("\n");
  return lines.length <= 60 ? lines.join("\n") : [...lines.slice(0, 25), "…", ...lines.slice(-35)].join("\n");
}
