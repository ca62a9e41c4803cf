import "server-only";
import { chooseInSandbox, SANDBOX_WAYS } from "../providers/sandbox-provider";

/** Pays on the sandbox's page in a way that it offers; returns where the customer goes back to. Null if there is no such payment or way. */
export async function payInSandbox(session_id: string, way: string | null): Promise<string | null> {
  const known = SANDBOX_WAYS.find((one) => one === way);
  return known ? chooseInSandbox(session_id, known) : null;
}
