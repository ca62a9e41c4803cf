import { randomUUID } from "node:crypto";
import { connect, db, disconnect } from "@/db/client";
import { changeRecorder } from "@/lib/audit/change-recorder";
import { run } from "@/lib/core/command";
import { setRecorder } from "@/lib/core/recorder";
import { updateGarage } from "@/lib/settings/commands/garage";
import { readStored } from "@/lib/settings/queries/stored";
import { as } from "../../support/actors";
import { aCustomer, labour, part } from "../../support/writing";
import type { Answer } from "./client";
import type { DrilledServer } from "./server";

/** A garage that may issue invoices, with a customer to write them for; answers the customer's id. */
export async function furnish(databaseUrl: string): Promise<string> {
  connect(databaseUrl);
  setRecorder(changeRecorder);
  const { version } = await readStored(db(), "garage", {});
  await run(updateGarage, as("admin"), { version, name: "Mill Lane Garage", vat_number: "GB999999973" });
  const customer = await aCustomer();
  await disconnect();
  return customer;
}

/** An invoice of £240, asked for under a key so that a second attempt is the same invoice. */
export const writeInvoice = (server: DrilledServer, customer_id: string, key: string): Promise<Answer> =>
  server.api({
    method: "POST",
    path: "/documents",
    headers: { "idempotency-key": key },
    body: {
      type: "invoice",
      customer_id,
      order_reference: key,
      line_items: [labour("2", "60.00"), part("80.00")],
    },
  });

/** Mixed work of a client at the counter: looks up, opens a page, writes. */
export const atTheCounter =
  (server: DrilledServer, customer: string) => (client: number) => (turn: number) => {
    const kinds: [string, () => Promise<Answer>][] = [
      ["list", () => server.api({ path: "/customers?per_page=20" })],
      ["one", () => server.api({ path: `/customers/${customer}` })],
      ["write", () => writeInvoice(server, customer, randomUUID())],
      ["page", () => server.page("/customers")],
      ["search", () => server.page("/api/search", { q: "lee" })],
    ];
    const [what, ask] = kinds[(client + turn) % kinds.length] as (typeof kinds)[number];
    return [what, ask()] as [string, Promise<Answer>];
  };
