import "server-only";
import type { Db } from "@/db/client";
import { readGarage } from "@/lib/settings/queries/garage";
import { readLogo } from "../logo";
import { readPaperSettings } from "../queries/read-paper-settings";
import type { Stationery } from "./paper";

/** Returns what all papers of the garage show, as of today. */
export async function readStationery(db: Db): Promise<Stationery> {
  const [garage, settings] = await Promise.all([readGarage(db), readPaperSettings(db)]);
  return { garage, settings, logo: settings.logo_key ? await readLogo(settings.logo_key) : null };
}
