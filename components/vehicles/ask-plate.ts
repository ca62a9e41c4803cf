import type { lookUpPlate } from "@/lib/vehicle-data/commands/look-up-plate";

export type PlateAnswer = Awaited<ReturnType<(typeof lookUpPlate)["execute"]>>;

/** Looks a registration up on file, at DVSA and at DVLA; null where the server cannot be reached. */
export async function askPlate(registration: string): Promise<PlateAnswer | null> {
  try {
    const response = await fetch("/vehicles/lookup", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ registration }),
    });
    return response.ok ? ((await response.json()) as PlateAnswer) : null;
  } catch {
    return null;
  }
}
