import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { routes } from "@/app/api/v1/routes";
import { connect } from "@/db/client";
import { apiRouter } from "@/lib/api/router";
import { changeRecorder } from "@/lib/audit/change-recorder";
import { commands, run } from "@/lib/core/command";
import { describeError } from "@/lib/core/describe-error";
import { env } from "@/lib/core/env";
import { startLogging } from "@/lib/core/log/server-log";
import { setRecorder } from "@/lib/core/recorder";
import { httpServer } from "@/lib/http/serve";
import { startJobs } from "@/lib/jobs/queue";
import { sendMessage } from "@/lib/messages/jobs/send-message";
import { storePaper } from "@/lib/printing/jobs";
import { as } from "./actors";

// A server whose log is read: the REST surface, and at /run/<name> every command that was made, answered as the doors do.
startLogging(join(env.DATA_DIR, "logs"));
connect(env.DATABASE_URL ?? "", { max: 8 });
setRecorder(changeRecorder);
await startJobs(env.DATABASE_URL ?? "", [
  { ...storePaper, handle: async () => {} },
  { ...sendMessage, handle: async () => {} },
]);

const server = httpServer({
  api: apiRouter(routes),
  async pages(incoming, outgoing) {
    const command = commands.get(decodeURIComponent((incoming.url ?? "").replace(/^\/run\//, "")));
    if (incoming.url === "/stray") return stray(outgoing);
    try {
      if (!command) throw new Error(`Nothing is called ${incoming.url}`);
      await run(command, as("admin"), await json(incoming));
      outgoing.end("done");
    } catch (error) {
      const { code } = describeError(error, "request");
      outgoing.writeHead(code === "INTERNAL_ERROR" ? 500 : 400).end(code);
    }
  },
});

/** What libraries do: print raw, warn, and leave a promise alone. */
function stray(outgoing: import("node:http").ServerResponse): void {
  const error = Object.assign(new Error("Failed query: select 1\nparams: Zqx Marker"), {
    query: "",
    cause: new Error("Zqx"),
  });
  // biome-ignore lint/suspicious/noConsole: this is what is tried
  console.error('Something\n{"level":"error","event":"forged"}', "to zqx@zqxmail.example", error, {
    surname: "Zqx",
  });
  process.emitWarning('It is "Zqx" that is\nold');
  process.on("unhandledRejection", () => {});
  void Promise.reject(new Error("Left alone with zqx@zqxmail.example"));
  outgoing.end("done");
}

server.listen(0, "127.0.0.1", () =>
  process.stdout.write(
    `${JSON.stringify({ port: (server.address() as AddressInfo).port, commands: commands.size })}\n`,
  ),
);
