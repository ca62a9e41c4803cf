import "server-only";
import type { Resend } from "resend";
import { isSpared, sparedWords } from "@/lib/integrations/outside/breaker";
import { ServiceError } from "@/lib/integrations/outside/service-error";
import { askResend, problemOf } from "./resend-client";

/** Somebody waits for it. */
const TEST_TIMEOUT_MS = 10_000;

type Listed = Awaited<ReturnType<Resend["domains"]["list"]>>;

/**
 * Tries the key out by the list of its domains, and sends nothing. A domain of ours that is listed there must be verified. Throws
 * ServiceError, in words for staff.
 */
export async function testResend(key: string, from: string, deadline = TEST_TIMEOUT_MS): Promise<void> {
  const answer = await listed(key, deadline);
  const trouble = problemOf(answer);
  if (!answer || trouble) throw new ServiceError("later", trouble ?? "Resend did not answer");
  if (answer.error) return refused(answer.error);
  const domain = from.slice(from.lastIndexOf("@") + 1).toLowerCase();
  const ours = answer.data.data.find(({ name }) => name.toLowerCase() === domain);
  if (ours && UNVERIFIED.has(ours.status))
    throw new ServiceError("refused", `Resend takes the key, but ${domain} is not verified there yet`);
}

const UNVERIFIED: ReadonlySet<string> = new Set(["not_started", "pending", "failed"]);

async function listed(key: string, deadline: number): Promise<Listed | null> {
  try {
    return await askResend(key, (resend) => resend.domains.list(), deadline);
  } catch (error) {
    if (isSpared(error)) throw new ServiceError("later", sparedWords("Resend"));
    throw new ServiceError("later", "Resend could not be asked");
  }
}

/** A key that may only send is refused the list, and known by that. */
function refused({ name, message, statusCode }: NonNullable<Listed["error"]>): void {
  if (name === "restricted_api_key") return;
  const unknown = statusCode === 401 || statusCode === 403 || /api key is invalid/i.test(message);
  if (unknown)
    throw new ServiceError(
      "keys",
      `Resend does not accept the key (${statusCode}): look at RESEND_API_KEY on the server`,
    );
  throw new ServiceError("refused", `Resend refused it: ${message}`.slice(0, 300));
}
