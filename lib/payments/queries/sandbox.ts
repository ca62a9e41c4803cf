import "server-only";
import { sandboxPage } from "../providers/sandbox-provider";

/** What the sandbox's page shows; null if there is no such payment, or it is paid. */
export async function sandboxPayment(
  session_id: string,
): Promise<{ description: string; amount: string } | null> {
  const page = await sandboxPage(session_id);
  return page?.state === "begun" ? { description: page.description, amount: page.amount } : null;
}
