// @ts-check
import { createHash } from "node:crypto";
import { z } from "zod";
import { id, said } from "../tool.js";

/** @import { Garage } from "../garage.js" */

/** What every tool that writes takes beside its own. */
export const AGAIN = {
  again: z
    .string()
    .max(40)
    .optional()
    .describe(
      "The very same request is done once in 24 hours, however often it is sent. Only where the person wants it done once more on purpose: any word that was not given before",
    ),
};

export const WRITTEN = {
  done: z.string(),
  id: id.optional(),
  ...{ what: said, when: said, price_including_vat: said },
};

/**
 * The key under which the garage does a request once: the same for the same tool and arguments, in whatever order they are given.
 * @param {string} name
 * @param {Record<string, unknown>} input
 */
export function onceKey(name, input) {
  const entries = Object.entries(input).filter(([, value]) => value !== undefined);
  const sorted = JSON.stringify([name, entries.sort(([a], [b]) => (a < b ? -1 : 1))]);
  return `mcp-${createHash("sha256").update(sorted).digest("hex")}`;
}

/**
 * Writes once; where it was written before, says so and how it stands now is read anew, as somebody may have changed it since.
 * @template T
 * @param {Garage} garage
 * @param {{ tool: string, input: Record<string, unknown>, path: string, body: unknown, now?: string }} asked `now` is where what
 *   was made is read, with its id behind
 * @returns {Promise<{ data: T, done: string }>}
 */
export async function writeOnce(garage, { tool, input, path, body, now }) {
  /** @typedef {{ data: T & { id: string } }} Made */
  const { answer, replayed } = await garage.write(path, body, onceKey(tool, input));
  const { data } = /** @type {Made} */ (answer);
  if (!replayed) return { data, done: "Done." };
  const done =
    "This very request had been done before, so nothing was done now; this is how it stands. To do it once more on purpose, give `again`.";
  if (!now) return { data, done };
  return { data: /** @type {Made} */ (await garage.get(`${now}/${data.id}`)).data, done };
}
