import { sql } from "drizzle-orm";
import { connect, db } from "@/db/client";
import { changeRecorder } from "@/lib/audit/change-recorder";
import { setRecorder } from "@/lib/core/recorder";
import { sendMessage } from "@/lib/messages/jobs/send-message";

// A server that sends what is waiting, to be killed: eight texts at once, and it says which it has done with.
const [url = ""] = process.argv.slice(2);
connect(url);
setRecorder(changeRecorder);
const say = (what: object) => process.stdout.write(`${JSON.stringify(what)}\n`);

const waiting = await db().execute<{ id: string }>(sql`
  select id from messages where state in ('queued', 'sending') order by md5(id::text || now()::text)`);
const ids = waiting.map(({ id }) => id);

async function worker(): Promise<void> {
  for (let id = ids.pop(); id; id = ids.pop()) {
    const message_id = id;
    await sendMessage.handle({ message_id }).catch(() => undefined);
    say({ tried: message_id });
  }
}

await Promise.all(Array.from({ length: 8 }, worker));
process.exit(0);
