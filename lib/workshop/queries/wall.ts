import "server-only";
import { z } from "zod";
import { type Db, db } from "@/db/client";
import { hashApiKey } from "@/lib/auth/tokens/api-keys";
import { may } from "@/lib/core/actor";
import { query } from "@/lib/core/query";
import { readStored } from "@/lib/settings/queries/stored";
import { type Garage, NEW_GARAGE } from "@/lib/settings/schema/garage";
import { type WallCard, wallCard } from "../rules/wall";
import { NO_WALL_KEY, WALL_SETTING } from "../schema";
import { readBoard } from "./board";

export interface Wall {
  garage: string;
  time_zone: string;
  cards: WallCard[];
}

/** The wall screen for somebody who is signed in. */
export const getWall = query({
  name: "workshop.wall",
  permission: "documents:read",
  input: z.strictObject({}),
  run: ({ db, actor }) => readWall(db, may(actor, "appointments:read")),
});

/** The wall screen for the device that has its key; null if the key is not the present one. */
export async function wallByKey(key: string): Promise<Wall | null> {
  const { key_hash } = await readStored(db(), WALL_SETTING, NO_WALL_KEY);
  return key_hash !== null && key_hash === hashApiKey(key) ? readWall(db(), true) : null;
}

/** Who made the present key of the wall screen, and when. */
export const getWallKey = query({
  name: "workshop.wall_key",
  permission: "settings:read",
  input: z.strictObject({}),
  async run({ db }) {
    const { made_at, made_by } = await readStored(db, WALL_SETTING, NO_WALL_KEY);
    return { made_at, made_by };
  },
});

async function readWall(db: Db, withBookings: boolean): Promise<Wall> {
  const { cards, time_zone } = await readBoard(db, withBookings);
  const { name } = await readStored<Garage>(db, "garage", NEW_GARAGE);
  const now = Date.now();
  return { garage: name, time_zone, cards: cards.map((card) => wallCard(card, now, time_zone)) };
}
