import { connect } from "@/db/client";
import { changeRecorder } from "@/lib/audit/change-recorder";
import { setRecorder } from "@/lib/core/recorder";
import { startDelivering } from "@/lib/webhooks/delivery/deliverer";

// A process that delivers webhooks, to be killed.
connect(process.env.DATABASE_URL ?? "");
setRecorder(changeRecorder);
await startDelivering();
