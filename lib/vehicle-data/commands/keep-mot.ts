import "server-only";
import { z } from "zod";
import { AlreadyDone, command, Traced } from "@/lib/core/command";
import { renewMotReminders } from "@/lib/reminders/internal/renew-mot-reminder";
import { lockMotOfPlate, setMotExpiry } from "@/lib/vehicles/internal/mot-expiry";

const Heard = z.strictObject({
  vehicle_id: z.uuid(),
  /** It was asked about by this one: a vehicle that has another by now is left alone. */
  registration: z.string(),
  mot_expiry: z.iso.date(),
});

/**
 * Keeps what DVSA says of a vehicle's MOT: a later expiry than the one on file, which may be none, means that it was tested, here or elsewhere,
 * so reminders of an MOT before are over and the next one is set. An earlier one changes nothing: a test of today reaches DVSA later than our file.
 */
export const keepMot = command({
  name: "vehicle_data.keep_mot",
  permission: "vehicles:update",
  input: Heard,
  async run({ tx, input: { vehicle_id, registration, mot_expiry } }) {
    const before = await lockMotOfPlate(tx, vehicle_id, registration);
    if (before === undefined || (before !== null && before >= mot_expiry))
      return new AlreadyDone({ changed: false });
    await setMotExpiry(tx, vehicle_id, mot_expiry);
    await renewMotReminders(tx, [{ vehicle_id, expiry: mot_expiry }]);
    return new Traced(
      { changed: true },
      { entity: "vehicles", id: vehicle_id, before: { mot_expiry: before }, after: { mot_expiry } },
    );
  },
});
