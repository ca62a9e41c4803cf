import { z } from "zod";

/** An appointment as the board reads it. */
export const BoardBooking = z.object({
  id: z.string(),
  version: z.number(),
  status: z.string(),
  user_status: z.string().nullable(),
  collected_at: z.string().nullable(),
  starts_at: z.string(),
  ends_at: z.string(),
  promised_at: z.string().nullable(),
  /** It takes up some of today. */
  today: z.boolean(),
  bay: z.string().nullable(),
  technician: z.string().nullable(),
  vehicle_id: z.string().nullable(),
  registration: z.string(),
  vehicle: z.string().nullable(),
  customer: z.string().nullable(),
  what: z.string().nullable(),
  /** It was made for a document that is neither an estimate nor a job sheet: the work is over. */
  over: z.boolean(),
  /** Its job sheet, that of its estimate included. */
  job_id: z.string().nullable(),
  since: z.string(),
});
export type BoardBooking = z.infer<typeof BoardBooking>;

/** A job sheet as the board reads it. */
export const BoardJob = z.object({
  id: z.string(),
  number: z.string().nullable(),
  version: z.number(),
  status: z.string(),
  user_status: z.string().nullable(),
  issued_date: z.string().nullable(),
  collected_at: z.string().nullable(),
  vehicle_id: z.string().nullable(),
  registration: z.string(),
  vehicle: z.string().nullable(),
  customer: z.string(),
  technician: z.string().nullable(),
  what: z.string().nullable(),
  since: z.string(),
});
export type BoardJob = z.infer<typeof BoardJob>;

/** The subject of the settings under which the key of the wall screen is stored, hashed. */
export const WALL_SETTING = "workshop_wall";

export interface WallKey {
  key_hash: string | null;
  made_at: string | null;
  made_by: string | null;
}

export const NO_WALL_KEY: WallKey = { key_hash: null, made_at: null, made_by: null };
