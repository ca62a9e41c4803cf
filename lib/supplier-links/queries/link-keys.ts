import "server-only";
import type { z } from "zod";
import { unseal } from "@/lib/auth/tokens/seal";
import { ContractKeys } from "../schema/link";

/** The purpose under which the keys are sealed. */
export const LINK_KEYS = "supplier link keys";

/** Returns the keys; null if there are none, or they were sealed with another secret than the server has now. */
export function linkKeys({
  sealed_keys,
}: {
  sealed_keys: string | null;
}): z.output<typeof ContractKeys> | null {
  const text = sealed_keys && unseal(LINK_KEYS, sealed_keys);
  return text ? ContractKeys.parse(JSON.parse(text)) : null;
}
