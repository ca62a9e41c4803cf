import "server-only";
import { z } from "zod";
import { db } from "@/db/client";
import { conflict } from "@/lib/core/errors";
import { procedure } from "@/lib/core/procedure";
import { forgetTrouble } from "@/lib/integrations/outside/breaker";
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
    // Whoever tests wants an answer now, not to be told that it was left alone.
    forgetTrouble(provider);
    try {
      await taker.provider.test();
    } catch (error) {
      if (error instanceof ProviderError) throw conflict(error.message);
      throw error;
    }
    return { provider };
  },
});
