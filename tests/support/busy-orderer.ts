import { connect, sql } from "@/db/client";
import { changeRecorder } from "@/lib/audit/change-recorder";
import { setRecorder } from "@/lib/core/recorder";
import { sendOnce } from "@/lib/supplier-links/commands/send-once";

// A server that sends what waits to suppliers, to be killed: four orders at once, and it says which it has tried.
const [url = ""] = process.argv.slice(2);
connect(url);
setRecorder(changeRecorder);

const waiting = await sql()<{ id: string }[]>`
  select id from supplier_orders where state in ('to_send', 'sending', 'unknown') order by md5(id::text || now()::text)`;
const ids = waiting.map(({ id }) => id);

async function worker(): Promise<void> {
  for (let id = ids.pop(); id; id = ids.pop()) {
    const known = await sendOnce(id).catch(() => false);
    process.stdout.write(`${JSON.stringify({ tried: id, known })}\n`);
  }
}

await Promise.all(Array.from({ length: 4 }, worker));
process.exit(0);
