// @ts-check
import { z } from "zod";

/** @import { Garage } from "./garage.js" */

/**
 * @typedef {object} Tool
 * @property {string} name
 * @property {string} title
 * @property {string} description
 * @property {string[]} needs permissions without all of which it is not offered
 * @property {string[]} [oneOf] permissions without any of which it is not offered
 * @property {boolean} [writes]
 * @property {string} [confirm] the field that says that what the garage doubts is meant so
 * @property {z.ZodObject} input
 * @property {z.ZodObject} output what stands under `records`
 * @property {(garage: Garage, input: never) => Promise<Record<string, unknown>>} run
 */

/**
 * A tool whose input is what its schema gives and whose output its schema takes.
 * @template {z.ZodObject} I
 * @template {z.ZodObject} O
 * @param {Omit<Tool, "input" | "output" | "run"> & { input: I, output: O, run: (garage: Garage, input: z.output<I>) => Promise<z.input<O>> }} definition
 * @returns {Tool}
 */
export const tool = (definition) => definition;

/** A complaint about what was asked, in our own words. */
export class AskError extends Error {}

export const said = z.string().optional();
export const rows = z.array(z.record(z.string(), z.unknown()));
export const id = z.uuid();
export const Page = z.int().min(1).max(10_000).default(1).describe("Which part of a long list, from 1");
export const Day = z.iso.date().describe("A day as 2026-11-30");

/** Of a list: how many there are, and how to get those that are not here. */
export const bounded = { total: z.int(), rest: said };

/**
 * @param {{ page: number, total: number, total_pages: number } | undefined} pagination
 * @param {string} [field] the parameter that asks for the next part
 */
export function place(pagination, field = "page") {
  const { page = 1, total = 0, total_pages = 1 } = pagination ?? {};
  return {
    total,
    ...(page < total_pages && { rest: `There are more: ask again with ${field} ${page + 1}` }),
  };
}

/**
 * A part of a list that the garage answers whole.
 * @template T
 * @param {T[]} all
 * @param {number} page
 * @param {number} size
 * @param {string} [field]
 */
export function part(all, page, size, field) {
  const total_pages = Math.max(1, Math.ceil(all.length / size));
  return {
    shown: all.slice((page - 1) * size, page * size),
    ...place({ page, total: all.length, total_pages }, field),
  };
}

/**
 * What a reading answers, or null where the key may not read it; every other failure is one.
 * @template T
 * @param {Promise<T>} reading
 * @returns {Promise<T | null>}
 */
export const ifAllowed = (reading) =>
  reading.catch((error) => {
    if (error?.code === "FORBIDDEN") return null;
    throw error;
  });

/**
 * Names what was left out, so that nobody takes it for empty.
 * @param {Record<string, unknown>} parts null where the key may not read it
 */
export function notShown(parts) {
  const names = Object.keys(parts).filter((name) => parts[name] === null);
  return names.length > 0 ? `The key may not read: ${names.join(", ")}` : undefined;
}
