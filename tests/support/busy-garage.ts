import { connect } from "@/db/client";
import { changeRecorder } from "@/lib/audit/change-recorder";
import { run } from "@/lib/core/command";
import { setRecorder } from "@/lib/core/recorder";
import { createDocument } from "@/lib/documents/commands/create-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { startJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { as } from "./actors";

// A server at work, to be killed: writes, issues and takes money at eight tills at once, and says what it was told is done.
const [customer_id = "", url = process.env.DATABASE_URL ?? ""] = process.argv.slice(2);
connect(url);
setRecorder(changeRecorder);
await startJobs(url, [storePaper]);
const manager = as("manager");
const say = (what: object) => process.stdout.write(`${JSON.stringify(what)}\n`);

async function till(): Promise<never> {
  for (;;) {
    const { id } = await run(createDocument, manager, {
      type: "invoice",
      customer_id,
      line_items: [
        { item_type: "labour", description: "Service", quantity: "1.5", unit_price: "65" },
        { item_type: "part", description: "Oil filter", quantity: "1", unit_price: "9.99" },
      ],
    });
    const { number, balance } = await run(issueDocument, manager, { id });
    say({ issued: id, number });
    const paid = await run(takePayment, manager, {
      document_id: id,
      payment_key: crypto.randomUUID(),
      tenders: [
        { method: "cash", amount: "10.00" },
        { method: "card", amount: (Number(balance) - 10).toFixed(2) },
      ],
    });
    say({ paid: id, receipts: paid.receipts.map((receipt) => receipt.id) });
  }
}

say({ open: true });
await Promise.all(Array.from({ length: 8 }, till));
