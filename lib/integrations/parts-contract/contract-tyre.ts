import { z } from "zod";

/** A field of another form is left out: a label is not shown wrongly because a supplier writes it in a way of its own. */
const written = (form: RegExp) =>
  z
    .union([z.string(), z.number()])
    .transform((given) => String(given).trim().toUpperCase())
    .pipe(z.string().regex(form))
    .nullish()
    .catch(null);
const CLASS = written(/^[A-G]$/);
const YES = z
  .literal(true)
  .transform(() => "yes")
  .nullish()
  .catch(null);

/** What a part of the contract says of a tyre, by the names that it has here; null of what is none. */
export const ContractTyre = z
  .object({
    pattern: z.string().trim().min(1).max(80).nullish().catch(null),
    loadIndex: written(/^\d{2,3}(\/\d{2,3})?$/),
    speedRating: written(/^(A[1-8]|[B-HJ-NP-WY]|ZR?)$/),
    extraLoad: YES,
    runFlat: YES,
    fuelEconomy: CLASS,
    wetGrip: CLASS,
    noiseDb: written(/^[4-9]\d$/),
    noiseClass: written(/^[A-C1-3]$/),
    snow: YES,
    ice: YES,
  })
  .transform((said) => {
    const tyre = Object.entries({
      pattern: said.pattern,
      load_index: said.loadIndex,
      speed_rating: said.speedRating,
      extra_load: said.extraLoad,
      run_flat: said.runFlat,
      fuel_economy: said.fuelEconomy,
      wet_grip: said.wetGrip,
      noise_db: said.noiseDb,
      noise_level: said.noiseClass,
      snow: said.snow,
      ice: said.ice,
    }).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
    return tyre.length > 0 ? Object.fromEntries(tyre) : null;
  })
  .nullish()
  .catch(null)
  .transform((tyre): Record<string, string> | null => tyre ?? null);
