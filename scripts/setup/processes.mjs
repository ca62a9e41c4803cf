import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { projectNode, root, SetupError } from "./project.mjs";

/** Runs a program with our terminal and passes signals on; resolves to its exit code. */
export function runThrough(command, args, env = process.env) {
  const child = spawn(command, args, { stdio: "inherit", env });
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  const forward = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, forward);
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("exit", (code, signal) => {
      for (const name of signals) process.off(name, forward);
      done(code ?? (signal === "SIGINT" ? 130 : 143));
    });
  });
}

/** Goes on as this program on the project's Node.js: in our place where the system allows, else as a child; never returns. */
export async function becomeNode(args, env = process.env) {
  const full = ["--enable-source-maps", ...args];
  if (process.execve && process.platform !== "win32")
    process.execve(projectNode, [projectNode, ...full], env);
  process.exit(await runThrough(projectNode, full, env));
}

/**
 * Runs a program quietly, with a sign of life every 20 seconds. Throws SetupError with what it said when it fails.
 */
export async function runQuietly(title, command, args, env = process.env) {
  const began = Date.now();
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
  console.log(`${title} …`);
  const reminder = setInterval(() => console.log(`  still at it (${seconds()})`), 20_000);
  let output = "";
  const code = await new Promise((done) => {
    const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    const collect = (chunk) => {
      output = (output + chunk).slice(-100_000);
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", (error) => {
      output += error.message;
      done(1);
    });
    child.on("close", (exitCode) => done(exitCode ?? 1));
  });
  clearInterval(reminder);
  if (code !== 0) throw new SetupError(`${title} failed:\n\n${shortened(output)}`);
  console.log(`  done in ${seconds()}`);
}

/** Runs a program of node_modules on the project's Node.js and collects what it says, showing it as it comes if wanted. */
export async function runShown(command, args, live) {
  const path = [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path, NEXT_TELEMETRY_DISABLED: "1" };
  if (process.stdout.isTTY) env.FORCE_COLOR = "1";
  const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      output += chunk;
      if (live) process.stdout.write(chunk);
    });
  const code = await new Promise((done) => {
    child.on("error", (error) => {
      output += error.message;
      done(1);
    });
    child.on("close", (exitCode) => done(exitCode ?? 1));
  });
  return { code, output };
}

/** Causes stand at the beginning or at the end of long outputs. */
function shortened(output) {
  const lines = output.trim().split("\n");
  return lines.length <= 60 ? lines.join("\n") : [...lines.slice(0, 25), "…", ...lines.slice(-35)].join("\n");
}
