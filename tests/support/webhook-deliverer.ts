import { connect } from "@/db/client";
import { startDelivering } from "@/lib/webhooks/deliverer";

// A process that delivers webhooks, to be killed.
connect(process.env.DATABASE_URL ?? "");
await startDelivering();
