import { z } from "zod";
import { typedRegistry } from "../input/typed-input";

/** A time of day such as "08:30". On screens it is read by `readClock`. */
export const Clock = z
  .string("A time such as 08:30")
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "A time such as 08:30")
  .register(typedRegistry, { is: "clock" });
