import "server-only";
import { z } from "zod";
import { db } from "@/db/client";
import { conflict } from "@/lib/core/errors";
import { procedure } from "@/lib/core/procedure";
import { testService } from "@/lib/integrations/outside/test-service";
import { ProviderError } from "@/lib/integrations/payment-provider";
import { accountOf, takerOf } from "../providers/takers";

/** Asks a connected provider whether it still takes our keys. No money moves. CONFLICT, in words, where it does not. */
export const testAccount = procedure({
  name: "payment_accounts.test",
  permission: "settings:update",
  input: z.strictObject({ provider: z.enum(["stripe", "paypal"]) }),
  async execute(_actor, { provider }) {
    if (!(await accountOf(db(), provider))) throw conflict("This account is not connected any more");
    const taker = await takerOf(db(), provider);
    if (!taker) throw conflict("Its keys cannot be read any more: connect it again");
    await testService(provider, ProviderError, () => taker.provider.test());
    return { provider };
  },
});
