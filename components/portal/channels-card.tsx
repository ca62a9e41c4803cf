import { TelephoneLink } from "@/components/customers/contact-links";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import type { CustomersPage } from "@/lib/portal/queries/customers-page";
import { CONSENT_WORDING, noWayToWrite } from "@/lib/portal/rules/channels";

interface ChannelsCardProps {
  channels: CustomersPage["channels"];
  action: string;
  /** The garage's, by which an address or a number is told. */
  telephone: string;
}

/** How a customer wants to be reminded and told of offers. */
export function ChannelsCard({ channels, action, telephone }: ChannelsCardProps) {
  const notOffered = channels.some(({ gap, allowed }) => gap && !allowed);
  return (
    <section aria-labelledby="channels" className="flex flex-col gap-3">
      <h2 id="channels" className="text-lg font-semibold">
        How we may write to you
      </h2>
      <Card className="p-5">
        <form action={action} method="post" className="flex flex-col gap-4">
          <fieldset>
            <legend className="text-base text-muted-foreground">{CONSENT_WORDING}</legend>
            <div className="mt-3 flex flex-col">
              {channels.map(({ channel, words, allowed, gap }) => (
                <label key={channel} htmlFor={channel} className="flex min-h-11 items-center gap-3 text-base">
                  <Checkbox
                    id={channel}
                    name="channel"
                    value={channel}
                    defaultChecked={allowed}
                    disabled={gap && !allowed}
                    className="size-5 shrink-0"
                  />
                  {gap ? `${words}: ${noWayToWrite(channel)}` : words}
                </label>
              ))}
            </div>
          </fieldset>
          {notOffered ? (
            <p className="text-base text-muted-foreground">
              Tell us what is missing
              {telephone ? (
                <>
                  {" on "}
                  <TelephoneLink number={telephone} />
                </>
              ) : null}
              , and you can choose it here.
            </p>
          ) : null}
          <Button type="submit" className="h-12 px-6 text-base sm:self-start">
            Save my choice
          </Button>
          <p className="text-sm text-muted-foreground">
            What you have asked us for, such as a confirmation or an invoice, comes in any case.
          </p>
        </form>
      </Card>
    </section>
  );
}
