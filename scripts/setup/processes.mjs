import { spawn } from "node:child_process";
import { constants } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Interrupted, projectNode, root, SetupError } from "./project.mjs";

/** Node's option that makes a program end when its parent has gone. */
export const followParent = `--import=${pathToFileURL(join(root, "scripts/setup/follow-parent.mjs")).href}`;

/** Node's option for programs whose stack traces should name our sources. The maps are held in memory, so no server has it. */
export const sourceMaps = "--enable-source-maps";

/**
 * Node's options for the server. The young generation is kept small: at V8's own size it becomes most of the heap, and no page is
 * rendered sooner.
 */
export const serverFlags = ["--max-semi-space-size=8"];

/**
 * Continues as this program on the project's Node.js: in place of this process where the system allows, otherwise as a child. Never
 * returns.
 */
export async function becomeNode(args, environment = process.env) {
  const env = { NODE_COMPILE_CACHE: join(root, "dist", "compiled"), ...environment };
  const full = [followParent, ...args];
  if (process.execve && process.platform !== "win32")
    process.execve(projectNode, [projectNode, ...full], env);
  const { code } = await finished(spawn(projectNode, full, { stdio: "inherit", env }));
  process.exit(code);
}

/** Runs a program quietly, with a sign of life every 20 seconds. Throws SetupError with its output if it fails. */
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

/**
 * Runs a program of node_modules on the project's Node.js and collects its output, showing it live if wanted. Stops it after
 * `timeout` ms.
 */
export async function runShown(command, args, live, { timeout, killSignal } = {}) {
  const path = [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path, NEXT_TELEMETRY_DISABLED: "1" };
  if (process.stdout.isTTY) env.FORCE_COLOR = "1";
  const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"], timeout, killSignal });
  const { code, output, signal } = await finished(child, live);
  if (signal) throw new Interrupted(signal);
  return { code, output };
}

/** Waits for the program and passes on the signals that we receive. Returns its exit code, its output and the last signal. */
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

/** The cause of a failure is at the beginning or the end of a long output. */
function shortened(output) {
  const lines = output.trim().split("\n");
  return lines.length <= 60 ? lines.join("\n") : [...lines.slice(0, 25), "…", ...lines.slice(-35)].join("\n");
}
