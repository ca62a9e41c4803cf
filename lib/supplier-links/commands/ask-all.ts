import "server-only";
import { db } from "@/db/client";
import { invalid } from "@/lib/core/errors";
import { log } from "@/lib/core/log/log";
import { ServiceError } from "@/lib/integrations/outside/service-error";
import { type Linked, linked } from "../queries/linked";
import type { AskedSupplier } from "../responses";

/** What is looked at side by side is not waited for for longer: who says nothing by then is away. */
const PATIENCE_MS = 10_000;

export interface Heard<T> {
  asked: AskedSupplier;
  at: Linked;
  /** Null of one that is away. */
  said: T | null;
}

/**
 * Asks all suppliers who can be asked at once, or one of them, each in its own time. One that does not answer says so, and the others stand.
 * VALIDATION_ERROR at `supplier_id` for one who cannot be asked.
 */
export async function askAll<T>(
  question: (at: Linked) => Promise<T>,
  { supplier_id }: { supplier_id?: string | undefined } = {},
): Promise<Heard<T>[]> {
  const all = await linked(db());
  const asked = supplier_id ? all.filter(({ link }) => link.supplier_id === supplier_id) : all;
  if (supplier_id && asked.length === 0)
    throw invalid({ field: "supplier_id", message: "This supplier cannot be asked by computer" });
  return Promise.all(asked.map((at) => heard(at, question)));
}

async function heard<T>(at: Linked, question: (at: Linked) => Promise<T>): Promise<Heard<T>> {
  const { supplier_id, supplier, kind } = at.link;
  const who = { supplier_id, supplier, made_up: kind === "sandbox" };
  try {
    const said = await within(question(at), supplier);
    return { at, said, asked: { ...who, state: "answered", problem: null } };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    log.warn("supplier_links.not_asked", { supplier_id, kind: error.kind });
    return { at, said: null, asked: { ...who, state: "away", problem: error.message } };
  }
}

async function within<T>(answer: Promise<T>, called: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new ServiceError("later", `${called} did not answer in time`)),
      PATIENCE_MS,
    );
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
