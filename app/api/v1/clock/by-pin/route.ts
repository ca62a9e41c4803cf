import { endpoint } from "@/lib/api/endpoint";
import { actByPin } from "@/lib/clock/commands/act-by-pin";
import { ClockState } from "@/lib/clock/responses";

export const POST = endpoint(actByPin, {
  summary: "Clock for somebody at a shared screen, by their PIN",
  description: "A PIN that is wrong is a 422 at `pin`; guesses are limited as those at passwords are.",
  returns: ClockState,
  status: 200,
  example: {
    body: {
      user_id: "01976f3e-0000-7000-8000-000000000001",
      pin: "2580",
      act: { do: "arrive", key: "01976f3e-0000-7000-8000-000000000002" },
    },
  },
});
