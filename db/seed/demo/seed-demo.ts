import type { Tx } from "@/db/client";

export async function seedDemo(_tx: Tx): Promise<void> {}
