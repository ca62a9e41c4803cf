import { DateText } from "@/components/ui/date";
import type { Connection } from "@/lib/connections/queries/connections";
import { addDays, addMonths, daysBetween, today } from "@/lib/core/dates/dates";

/** DVSA revokes an API key that was not used for 90 days, and ends a client secret after two years. */
const UNUSED_DAYS = 90;
const SECRET_MONTHS = 24;
/** From so many days before it is said in a colour. */
const SOON_DAYS = 30;

interface KeyAgeProps {
  service: Connection["service"];
  account: NonNullable<Connection["account"]>;
}

/** When the keys were last used and, of DVSA, when they end unless something is done. DVSA does not say when a secret was made: at the latest when we got it. */
export function KeyAge({ service, account: { answered_at, connected_at } }: KeyAgeProps) {
  const used = answered_at ? today("Europe/London", new Date(answered_at)) : null;
  const given = today("Europe/London", new Date(connected_at));
  const ends = addMonths(given, SECRET_MONTHS);
  const soon = daysBetween(today(), ends) <= SOON_DAYS;
  return (
    <p className="text-sm text-muted-foreground">
      {used ? (
        <>
          It last answered on <DateText date={used} year />.
        </>
      ) : (
        "It has not answered yet."
      )}
      {service === "dvsa" ? (
        <>
          {" "}
          Unused, the API key ends on <DateText date={addDays(used ?? given, UNUSED_DAYS)} year />, which the
          nightly question prevents.{" "}
          <span className={soon ? "text-warning" : undefined}>
            The secret came on <DateText date={given} year /> and ends by <DateText date={ends} year />: DVSA
            writes before that.
          </span>
        </>
      ) : null}
    </p>
  );
}
