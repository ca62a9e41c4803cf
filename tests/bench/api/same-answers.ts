import { deepStrictEqual } from "node:assert";
import type { Call } from "./calls";
import type { Target } from "./target";

const COMPARED = 10;

/** Fails unless the bare server answers the very same data, as it would be no limit of anything otherwise. */
export async function requireSameAnswers(call: Call, ours: Target, bare: Target): Promise<void> {
  for (let i = 0; i < COMPARED; i++) {
    const { path } = call.ours();
    deepStrictEqual(await answerOf(bare, path), await answerOf(ours, path));
  }
}

async function answerOf({ origin, prefix, token }: Target, path: string) {
  const answer = await fetch(origin + prefix + path, { headers: { authorization: `Bearer ${token}` } });
  const { data, meta } = (await answer.json()) as { data: unknown; meta: { pagination?: unknown } };
  return { status: answer.status, data, pagination: meta.pagination };
}
