/** How often the database made a transaction give way to another since this was last set back. */
export const gaveWay = { way: 0 };

/** `lib/core/database/database-errors` that counts whoever has to start again. */
export async function counting(
  original: () => Promise<typeof import("@/lib/core/database/database-errors")>,
) {
  const real = await original();
  return {
    ...real,
    isRetryable(error: unknown) {
      const gave = real.isRetryable(error);
      if (gave) gaveWay.way += 1;
      return gave;
    },
  };
}
